// SPDX-License-Identifier: GPL-3.0-or-later
/// Typed indices: an index of one kind can't be passed for another.
///
///   using FaceId = Id<struct FaceTag>;
///   for (FaceId f : ids<FaceId>(mesh.faces.size())) use(mesh.faces[f.index()]);
///
/// A default id is none(): it names nothing and converts to false.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <ranges>

namespace loopstad {

template <class Tag>
class Id {
public:
  constexpr Id() = default;
  constexpr explicit Id(std::uint32_t value) : value_(value) {}
  constexpr explicit Id(std::size_t value) : value_(static_cast<std::uint32_t>(value)) {}

  [[nodiscard]] static constexpr Id none() { return {}; }
  [[nodiscard]] constexpr std::uint32_t value() const { return value_; }
  [[nodiscard]] constexpr std::size_t index() const { return value_; }
  [[nodiscard]] constexpr explicit operator bool() const { return value_ != missing; }

  friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
  static constexpr std::uint32_t missing = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t value_ = missing;
};

/// All ids below count, in order.
template <class IdType>
[[nodiscard]] constexpr auto ids(std::size_t count) {
  return std::views::iota(std::size_t{0}, count) |
         std::views::transform([](std::size_t i) { return IdType(i); });
}

} // namespace loopstad

template <class Tag>
struct std::hash<loopstad::Id<Tag>> {
  std::size_t operator()(loopstad::Id<Tag> id) const noexcept {
    return std::hash<std::uint32_t>{}(id.value());
  }
};
