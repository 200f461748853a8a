// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/executor.hpp>

#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <cassert>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace loopstad {
namespace {

// The thread sanitizer does not see how oneTBB's library hands work over: tell it, and no more than that, so
// that races between blocks are still found.
#if defined(__SANITIZE_THREAD__)
void handOver(char& what) { __tsan_release(&what); }
void takeOver(char& what) { __tsan_acquire(&what); }
#else
void handOver(char&) {}
void takeOver(char&) {}
#endif

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
    assert(block > 0);
    const std::size_t blocks = (count + block - 1) / block;
    char begun = 0;
    char done = 0;
    handOver(begun);
    arena_.execute([&] {
      tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t b) {
        takeOver(begun);
        call(b * block, std::min(count, (b + 1) * block));
        handOver(done);
      });
    });
    takeOver(done);
  }

  [[nodiscard]] unsigned threads() const override { return static_cast<unsigned>(arena_.max_concurrency()); }

private:
  static constexpr std::size_t most = 256; // threads; they start only when asked for
  tbb::task_arena arena_;
};

} // namespace

void SerialExecutor::run(std::size_t count, std::size_t block, BlockFunction call) {
  assert(block > 0);
  for (std::size_t begin = 0; begin < count; begin += block) call(begin, std::min(count, begin + block));
}

std::unique_ptr<Executor> makeThreadedExecutor(unsigned threads) {
  return std::make_unique<ThreadedExecutor>(threads);
}

} // namespace loopstad
