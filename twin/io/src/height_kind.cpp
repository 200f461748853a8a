// SPDX-License-Identifier: GPL-3.0-or-later
#include "height_kind.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array terrainWords{"dtm"sv, "dem"sv, "maaiveld"sv, "m"sv, "m5"sv};
constexpr std::array roofsWords{"dsm"sv, "ruw"sv, "r"sv, "r5"sv};

/// Letters and digits between anything else, in small letters.
std::vector<std::string> wordsOf(const std::string& name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0)
      words.back().push_back(static_cast<char>(std::tolower(byte)));
    else if (!words.back().empty())
      words.emplace_back();
  }
  return words;
}

std::optional<HeightKind> kindIn(const std::string& name) {
  for (const std::string& word : wordsOf(name)) {
    if (std::ranges::find(terrainWords, word) != terrainWords.end()) return HeightKind::terrain;
    if (std::ranges::find(roofsWords, word) != roofsWords.end()) return HeightKind::roofs;
  }
  return std::nullopt;
}

} // namespace

std::optional<HeightKind> heightKindNamed(const std::filesystem::path& file) {
  if (const auto kind = kindIn(file.stem().string())) return kind;
  return kindIn(file.parent_path().filename().string());
}

} // namespace loopstad::twin::io
