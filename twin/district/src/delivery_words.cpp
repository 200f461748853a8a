// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery_words.hpp"

#include "layout.hpp"

#include <loopstad/base/random.hpp>

#include <fmt/format.h>

#include <array>

namespace loopstad::twin::district {
namespace {

std::array<std::uint32_t, 4> words(std::uint64_t seed, std::uint32_t number, std::uint32_t salt) {
  constexpr double grid = 4294967296.0; // 2^32: the grid that draws lie on
  const Draws draws(seed, number, static_cast<std::uint32_t>(Matter::id) + salt, Purpose::district);
  std::array<std::uint32_t, 4> all{};
  for (unsigned i = 0; i < 4; ++i) all[i] = static_cast<std::uint32_t>(draws.uniform(i) * grid);
  return all;
}

} // namespace

std::string bagId(BagObject kind, std::size_t number) {
  return fmt::format("9998{:02}{:010}", static_cast<int>(kind), number);
}

std::string lokaalId(std::uint64_t seed, std::uint32_t number) {
  const auto w = words(seed, number, 1000);
  return fmt::format("G9998.{:08x}{:08x}{:08x}{:08x}", w[0], w[1], w[2], w[3]);
}

std::string gmlId(std::uint64_t seed, std::uint32_t number) {
  const auto w = words(seed, number, 2000);
  return fmt::format("b{:08x}-{:04x}-{:04x}-{:04x}-{:04x}{:08x}", w[0], w[1] >> 16, w[1] & 0xffff, w[2] >> 16,
                     w[2] & 0xffff, w[3]);
}

std::string position(Vec2 p) { return fmt::format("{:.3f} {:.3f}", p.x, p.y); }

std::string positions(const Ring& ring, const char* height) {
  std::string text;
  for (const Vec2 p : ring) fmt::format_to(std::back_inserter(text), "{:.3f} {:.3f}{} ", p.x, p.y, height);
  return text + position(ring.front()) + height;
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&')
      safe += "&amp;";
    else if (c == '<')
      safe += "&lt;";
    else
      safe += c;
  }
  return safe;
}

} // namespace loopstad::twin::district
