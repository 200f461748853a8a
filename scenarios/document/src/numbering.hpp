// SPDX-License-Identifier: GPL-3.0-or-later
/// What both writers number: headings, tables and figures.
///
///   const Numbering numbering(document);
///   numbering.of(3);          // "2.1" of the heading that is the fourth block
#pragma once

#include <loopstad/scenarios/document.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace loopstad::scenarios::document {

class Numbering {
public:
  explicit Numbering(const Document& document);

  /// "2.1" of a heading, "Table 4" or "Figure 2" of a block that is counted; empty of any other.
  [[nodiscard]] const std::string& of(std::size_t block) const { return labels_[block]; }
  /// What links to a heading name: its own anchor, or one made from its number.
  [[nodiscard]] const std::string& anchorOf(std::size_t block) const { return anchors_[block]; }

private:
  std::vector<std::string> labels_;
  std::vector<std::string> anchors_;
};

/// Whether a link may be followed: within the document, to the web, or a letter.
[[nodiscard]] bool leadsSomewhere(std::string_view link);

/// The shape that goes with a tone, so that no colour stands alone.
[[nodiscard]] const char* signOf(Tone tone);

} // namespace loopstad::scenarios::document
