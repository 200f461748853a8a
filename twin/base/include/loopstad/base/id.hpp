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
#include <iterator>
#include <limits>

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

/// All ids below count, in order. Not std::views::iota: clang 14 cannot compile that of libstdc++ 12.
template <class IdType>
class IdRange {
public:
  class Iterator {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = IdType;
    using difference_type = std::ptrdiff_t;
    using pointer = const IdType*;
    using reference = IdType;

    constexpr Iterator() = default;
    constexpr explicit Iterator(std::size_t at) : at_(at) {}
    [[nodiscard]] constexpr IdType operator*() const { return IdType(at_); }
    constexpr Iterator& operator++() {
      ++at_;
      return *this;
    }
    constexpr Iterator operator++(int) {
      const Iterator before = *this;
      ++at_;
      return before;
    }
    friend constexpr bool operator==(Iterator, Iterator) = default;

  private:
    std::size_t at_ = 0;
  };

  constexpr explicit IdRange(std::size_t count) : count_(count) {}
  [[nodiscard]] constexpr Iterator begin() const { return Iterator(0); }
  [[nodiscard]] constexpr Iterator end() const { return Iterator(count_); }
  [[nodiscard]] constexpr std::size_t size() const { return count_; }

private:
  std::size_t count_;
};

template <class IdType>
[[nodiscard]] constexpr IdRange<IdType> ids(std::size_t count) {
  return IdRange<IdType>(count);
}

} // namespace loopstad

template <class Tag>
struct std::hash<loopstad::Id<Tag>> {
  std::size_t operator()(loopstad::Id<Tag> id) const noexcept {
    return std::hash<std::uint32_t>{}(id.value());
  }
};
