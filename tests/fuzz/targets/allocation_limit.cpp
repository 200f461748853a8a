// SPDX-License-Identifier: GPL-3.0-or-later
// Memory as on a small machine: more than that at once cannot be had, and no input of some kilobytes should
// need it. A reader that is asked for more fails as its description says, the same everywhere; with the
// address sanitizer too, which else ends a program that asks for too much.
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t most_bytes = 256U << 20U;

void* had(std::size_t size) noexcept {
  return size > most_bytes ? nullptr : std::malloc(size == 0 ? 1 : size);
}

void* hadOrThrown(std::size_t size) {
  if (void* memory = had(size)) return memory;
  throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size) { return hadOrThrown(size); }
void* operator new[](std::size_t size) { return hadOrThrown(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return had(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return had(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
