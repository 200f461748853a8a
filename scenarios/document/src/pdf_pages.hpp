// SPDX-License-Identifier: GPL-3.0-or-later
/// Pieces that no page parts, one below the other, and the pages that they come to lie on.
///
///   std::vector<Piece> pieces = compose(document, context);
///   const Pages pages = paginate(pieces, 700.0);
///   for (const Placed& placed : pages.placed) placed.piece->draw(sheet, {left, placed.y_pt});
#pragma once

#include "pdf_handles.hpp"

#include <loopstad/base/vec.hpp>

#include <cstddef>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace loopstad::scenarios::document {

inline constexpr std::size_t noBlock = std::numeric_limits<std::size_t>::max();

/// What a piece is drawn on; the pages are known by then.
struct Sheet {
  cairo_t* cairo = nullptr;
  const std::vector<int>& pageOfBlock; ///< 1, 2, ...; of headings
};

struct Piece {
  double before_pt = 0.0; ///< left empty above it, unless it begins a page
  double height_pt = 0.0;
  bool keepWithNext = false;
  bool startsPage = false;
  std::function<void(const Sheet&, Vec2 at)> draw{}; ///< at: upper left
  std::shared_ptr<const Piece> head{};               ///< drawn above it again where it begins a page
  std::size_t block = noBlock;                       ///< of a heading
};

struct Placed {
  const Piece* piece = nullptr;
  int page = 1;
  double y_pt = 0.0; ///< from the top of the page's room
};

struct Pages {
  std::vector<Placed> placed;
  int count = 0;
};

/// Pieces that belong together go to the next page together, unless they fill more than one. The pieces
/// outlive the pages. Pages count from first.
[[nodiscard]] Pages paginate(const std::vector<Piece>& pieces, double room_pt, int first);

} // namespace loopstad::scenarios::document
