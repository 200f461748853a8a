// SPDX-License-Identifier: GPL-3.0-or-later
/// A step in which nobody is born, and that is no larger than those before it, allocates nothing.
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocations = 0;

void* counted(std::size_t bytes, std::size_t alignment) {
  ++allocations;
  if (void* memory = std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment))
    return memory;
  throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t bytes) { return counted(bytes, alignof(std::max_align_t)); }
void* operator new(std::size_t bytes, std::align_val_t alignment) {
  return counted(bytes, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t bytes, const std::nothrow_t& /*unused*/) noexcept {
  ++allocations;
  return std::malloc(bytes);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

namespace loopstad::sim {
namespace {

TEST(Allocations, NoneInASteadyStep) {
  using test::rectangle;
  Demand demand = test::demandTo({rectangle(38, 0, 40, 40), rectangle(0, 0, 2, 40)});
  for (int i = 0; i < 600; ++i) // between the pillars, which stand in every tenth metre from 4 to 6
    demand.persons.push_back({.position = {7.0 + 10.0 * (i % 3) + 1.1 * (i / 3 % 6), 1.0 + 1.1 * (i / 18)},
                              .destination = static_cast<std::size_t>(i % 2)});
  SerialExecutor serial;
  const auto pillars = [](int x, int y) { return x % 5 != 2 || y % 5 != 2; };
  Simulation simulation = test::simulate(test::gridMesh(20, 20, 2.0, pillars), demand, serial);
  for (int step = 0; step < 300; ++step)
    simulation.step(); // by then they have spread over as many cells as ever
  const std::size_t before = allocations;
  std::size_t walked = 0;
  for (int step = 0; step < 150; ++step) {
    simulation.step();
    walked += simulation.crowd().size();
  }
  EXPECT_EQ(allocations - before, 0U);
  EXPECT_GT(walked, 10000U);
}

} // namespace
} // namespace loopstad::sim
