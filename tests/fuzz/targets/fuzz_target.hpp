// SPDX-License-Identifier: GPL-3.0-or-later
/// What the targets of libFuzzer share: one function per reader, given bytes that mean to break it.
///
///   extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
///     const Result<Records> records = read(fuzz::asText(data, size));
///     if (!records) fuzz::requireTold(records.error(), "delivery");
///     return 0;
///   }
///
/// A target ends the program where something does not hold, which is how libFuzzer hears of it: exceptions
/// that escape, what the sanitizers find, and require(). docs/contributing.md tells how to run one.
#pragma once

#include <loopstad/base/result.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace loopstad::fuzz {

[[nodiscard]] inline std::string_view asText(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline void require(bool holds, const char* what, const std::string& found = {}) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s %s\n", what, found.c_str());
  std::abort();
}

/// An error says which file, what is wrong with it and what to do.
inline void requireTold(const Error& error, std::string_view file) {
  require(error.file.find(file) != std::string::npos, "an error names the file:", describe(error));
  require(!error.problem.empty() && !error.remedy.empty(),
          "an error has a problem and a remedy:", describe(error));
}

/// Numbers out of an input, one after the other; zeros where it ends.
class Bytes {
public:
  Bytes(const std::uint8_t* data, std::size_t size) : left_(asText(data, size)) {}

  [[nodiscard]] bool empty() const { return left_.empty(); }
  [[nodiscard]] std::string_view rest() const { return left_; }

  template <class Number>
  [[nodiscard]] Number take() {
    Number number{};
    const std::size_t there = std::min(sizeof(Number), left_.size());
    std::memcpy(&number, left_.data(), there);
    left_.remove_prefix(there);
    return number;
  }
  [[nodiscard]] std::size_t below(std::size_t count) {
    const std::size_t number = count <= 256 ? take<std::uint8_t>() : take<std::uint16_t>();
    return count == 0 ? 0 : number % count;
  }
  /// The bits of a number at the edge of what somebody thought of, or of any number.
  [[nodiscard]] std::uint64_t oddBits() {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr auto of = [](double value) { return std::bit_cast<std::uint64_t>(value); };
    constexpr std::uint64_t quietNanOfFloat = 0x7fc00000;
    constexpr std::array<std::uint64_t, 14> edges{
        0,          1,           2,          0x7f,  0xff,         0x7fff,    0xffff,
        0x7fffffff, 0x80000000U, 0xffffffff, ~0ULL, of(infinite), of(1e300), quietNanOfFloat};
    const std::size_t which = take<std::uint8_t>();
    return which < edges.size() ? edges[which] : take<std::uint64_t>();
  }
  /// Up to 255 bytes.
  [[nodiscard]] std::string text() {
    const std::size_t length = std::min<std::size_t>(take<std::uint8_t>(), left_.size());
    const std::string taken(left_.substr(0, length));
    left_.remove_prefix(length);
    return taken;
  }

private:
  std::string_view left_;
};

} // namespace loopstad::fuzz
