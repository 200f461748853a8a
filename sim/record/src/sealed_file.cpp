// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_file.hpp"

#include <loopstad/base/fingerprint.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <span>
#include <string_view>
#include <vector>

namespace loopstad::sim {
namespace {

constexpr std::string_view mark = "loopseal";
constexpr std::size_t blockBytes = std::size_t{1} << 20;
using Seal = std::array<char, mark.size() + sizeof(std::uint64_t)>;

/// Of the first so many bytes; fewer are hashed when the file is shorter.
Seal sealOf(std::ifstream& in, std::uint64_t bytes) {
  Fingerprint print;
  std::vector<char> block(blockBytes);
  while (bytes > 0 && in) {
    in.read(block.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(bytes, blockBytes)));
    const auto got = static_cast<std::size_t>(in.gcount());
    print.add(std::as_bytes(std::span(block).first(got)));
    bytes -= got;
  }
  const std::uint64_t value = print.value();
  Seal seal{};
  std::ranges::copy(mark, seal.begin());
  std::memcpy(seal.data() + mark.size(), &value, sizeof(value));
  return seal;
}

} // namespace

bool seal(const std::filesystem::path& file) {
  std::error_code error;
  const std::uint64_t bytes = std::filesystem::file_size(file, error);
  if (error) return false;
  std::ifstream in(file, std::ios::binary);
  const Seal seal = sealOf(in, bytes);
  if (!in) return false;
  std::ofstream out(file, std::ios::binary | std::ios::app);
  out.write(seal.data(), seal.size());
  out.close();
  return bool(out);
}

bool sealHolds(const std::filesystem::path& file) {
  std::error_code error;
  const std::uint64_t bytes = std::filesystem::file_size(file, error);
  if (error || bytes < std::tuple_size_v<Seal>) return false;
  std::ifstream in(file, std::ios::binary);
  const Seal expected = sealOf(in, bytes - std::tuple_size_v<Seal>);
  Seal found{};
  in.read(found.data(), found.size());
  return in && found == expected;
}

} // namespace loopstad::sim
