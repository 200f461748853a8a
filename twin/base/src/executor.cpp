// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/executor.hpp>

#include <algorithm>
#include <cassert>

#if defined(__SANITIZE_THREAD__)
#include <atomic>
#include <thread>
#include <vector>
#else
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#endif

namespace loopstad {
namespace {

std::size_t blocksOf(std::size_t count, std::size_t block) {
  assert(block > 0);
  return (count + block - 1) / block;
}

#if defined(__SANITIZE_THREAD__)

// oneTBB's library is not built with the thread sanitizer, which takes every hand-over inside it for a race.
// Plain threads hide nothing: they meet only where a run begins and ends.
class ThreadedExecutor final : public Executor {
public:
  explicit ThreadedExecutor(unsigned threads)
      : threads_(threads == 0 ? std::thread::hardware_concurrency() : threads) {}

  void run(std::size_t count, std::size_t block, BlockFunction call) override {
    const std::size_t blocks = blocksOf(count, block);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
      for (std::size_t b = 0; (b = next.fetch_add(1, std::memory_order_relaxed)) < blocks;)
        call(b * block, std::min(count, (b + 1) * block));
    };
    std::vector<std::jthread> helpers;
    // No more than have something to do: the sanitizer takes longer to begin a thread than most blocks do.
    for (std::size_t i = 1; i < std::min<std::size_t>(threads_, blocks); ++i) helpers.emplace_back(work);
    work();
  }

  [[nodiscard]] unsigned threads() const override { return threads_; }

private:
  unsigned threads_;
};

#else

class ThreadedExecutor final : public Executor {
public:
  explicit ThreadedExecutor(unsigned threads)
      : arena_(threads == 0 ? tbb::info::default_concurrency() : static_cast<int>(threads)) {
    // oneTBB has no more workers than cores unless told: more threads than cores must be real ones too, else
    // nobody could test on a small machine what a large one does. Its limit is one for the process.
    static const tbb::global_control workers(tbb::global_control::max_allowed_parallelism, most);
    arena_.initialize();
  }

  void run(std::size_t count, std::size_t block, BlockFunction call) override {
    const std::size_t blocks = blocksOf(count, block);
    arena_.execute([&] {
      tbb::parallel_for(std::size_t{0}, blocks,
                        [&](std::size_t b) { call(b * block, std::min(count, (b + 1) * block)); });
    });
  }

  [[nodiscard]] unsigned threads() const override { return static_cast<unsigned>(arena_.max_concurrency()); }

private:
  static constexpr std::size_t most = 256; // threads; they start only when asked for
  tbb::task_arena arena_;
};

#endif

} // namespace

void SerialExecutor::run(std::size_t count, std::size_t block, BlockFunction call) {
  assert(block > 0);
  for (std::size_t begin = 0; begin < count; begin += block) call(begin, std::min(count, begin + block));
}

std::unique_ptr<Executor> makeThreadedExecutor(unsigned threads) {
  return std::make_unique<ThreadedExecutor>(threads);
}

} // namespace loopstad
