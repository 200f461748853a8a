// SPDX-License-Identifier: GPL-3.0-or-later
/// What the layers of a site plan stand for: a table of our own, and one that the user gives.
///
///   Result<DxfLayers> layers = DxfLayers::from("layers.json");     // {"A-WALL*": "wall", "Podium": {...}}
///   if (const DxfRule* rule = layers->ruleFor("A-WALL-EXT")) ...   // the first that fits; null: nobody
///   knows
///
/// Patterns hold * for any text and ? for any character; capitals make no difference. The user's rows are
/// asked before our own. docs/dxf.md prints our own and says what a row may hold.
#pragma once

#include "plain.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::io {

struct DxfRule {
  std::string pattern;
  std::optional<PlainFeature> feature; ///< all but id, source and geometry; nothing: the layer is ignored
  bool given = false;                  ///< by the user
};

class DxfLayers {
public:
  DxfLayers(); ///< our own table
  /// With the rows of a file before them.
  [[nodiscard]] static Result<DxfLayers> from(const std::filesystem::path& file);

  [[nodiscard]] const DxfRule* ruleFor(std::string_view layer) const;
  [[nodiscard]] const std::vector<DxfRule>& rules() const { return rules_; }

private:
  std::vector<DxfRule> rules_;
};

/// The words for kinds: those of plain geometry, "fence", "stage" and "furniture" beside them.
[[nodiscard]] std::optional<PlainFeature> dxfFeatureNamed(std::string_view kind);
[[nodiscard]] bool matches(std::string_view pattern, std::string_view text);

} // namespace loopstad::twin::io
