// SPDX-License-Identifier: GPL-3.0-or-later
/// How the lines of a text stand on paper.
#pragma once

#include "pdf_compose.hpp"

#include <memory>
#include <optional>
#include <string>

namespace loopstad::scenarios::document {

struct Composer::Look {
  double before_pt = 0.0; ///< above the first line
  double indent_pt = 0.0;
  double width_pt = 0.0; ///< 0: as wide as lines are easy to follow
  std::optional<unsigned> ground{};
  std::optional<unsigned> bar{}; ///< at the left
  double padTop_pt = 0.0;
  double padBottom_pt = 0.0;
  bool keepWithNext = false;
  std::string mark{}; ///< before the first line
  std::shared_ptr<const SetText> markText{};
};

} // namespace loopstad::scenarios::document
