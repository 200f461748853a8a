// SPDX-License-Identifier: GPL-3.0-or-later
/// Where parallel work runs. It comes in from outside: programs pass threads, tests pass a serial one.
///
///   SerialExecutor serial;
///   forBlocks(serial, agents.size(), 1024, [&](std::size_t begin, std::size_t end) { ... });
///
/// Blocks are the same at any number of threads, so work that writes its own rows only and reduces per block
/// in block order gives the same bits everywhere. Blocks may run in any order and at once. They must not
/// throw.
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>

namespace loopstad {

/// A callable borrowed for the length of one call: no allocation, no ownership.
class BlockFunction {
public:
  template <class F>
  explicit BlockFunction(F& f)
      : object_(const_cast<void*>(static_cast<const void*>(&f))),
        call_([](void* o, std::size_t begin, std::size_t end) { (*static_cast<F*>(o))(begin, end); }) {}
  void operator()(std::size_t begin, std::size_t end) const { call_(object_, begin, end); }

private:
  void* object_;
  void (*call_)(void*, std::size_t, std::size_t);
};

class Executor {
public:
  virtual ~Executor() = default;
  /// Calls run(begin, end) for [0, block), [block, 2 block), ... up to count and waits for all of them.
  virtual void run(std::size_t count, std::size_t block, BlockFunction call) = 0;
  [[nodiscard]] virtual unsigned threads() const = 0;
};

template <class F>
void forBlocks(Executor& executor, std::size_t count, std::size_t block, F&& f) {
  executor.run(count, block, BlockFunction(f));
}

class SerialExecutor final : public Executor {
public:
  void run(std::size_t count, std::size_t block, BlockFunction call) override;
  [[nodiscard]] unsigned threads() const override { return 1; }
};

/// oneTBB with its own arena of the given number of threads; 0 takes all cores.
[[nodiscard]] std::unique_ptr<Executor> makeThreadedExecutor(unsigned threads);

} // namespace loopstad
