// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pages.hpp"

#include <algorithm>
#include <span>

namespace loopstad::scenarios::document {
namespace {

constexpr double rounding_pt = 1e-6;

/// From the first on, as long as each wants to stay with the next.
std::span<const Piece> chainFrom(std::span<const Piece> rest) {
  std::size_t end = 1;
  while (end < rest.size() && rest[end - 1].keepWithNext && !rest[end].startsPage) ++end;
  return rest.first(end);
}

double heightOf(std::span<const Piece> chain, bool atTop) {
  double height = 0.0;
  for (const Piece& piece : chain)
    height += piece.height_pt + (atTop && &piece == chain.data() ? 0.0 : piece.before_pt);
  return height;
}

class Paginator {
public:
  Paginator(double room_pt, int first) : room_(room_pt), page_(first) {}

  void add(std::span<const Piece> chain) {
    if (chain.front().startsPage && y_ > 0.0) turn();
    // What fills more than a page begins where it stands and is parted piece by piece.
    const double atTop = heightOf(chain, true) + headOf(chain.front());
    if (y_ > 0.0 && y_ + heightOf(chain, false) > room_ + rounding_pt && atTop <= room_) turn();
    for (const Piece& piece : chain) place(piece);
  }
  [[nodiscard]] Pages finish() && {
    pages_.count = page_;
    return std::move(pages_);
  }

private:
  static double headOf(const Piece& piece) { return piece.head ? piece.head->height_pt : 0.0; }

  void turn() {
    ++page_;
    y_ = 0.0;
  }
  void place(const Piece& piece) {
    if (y_ > 0.0 && y_ + piece.before_pt + piece.height_pt > room_ + rounding_pt) turn();
    if (y_ > 0.0)
      y_ += piece.before_pt;
    else if (piece.head)
      put(*piece.head);
    put(piece);
  }
  void put(const Piece& piece) {
    pages_.placed.push_back({&piece, page_, y_});
    y_ += piece.height_pt;
  }

  Pages pages_;
  double room_;
  double y_ = 0.0;
  int page_;
};

} // namespace

Pages paginate(const std::vector<Piece>& pieces, double room_pt, int first) {
  Paginator paginator(room_pt, first);
  for (std::span<const Piece> rest = pieces; !rest.empty();) {
    const std::span<const Piece> chain = chainFrom(rest);
    paginator.add(chain);
    rest = rest.subspan(chain.size());
  }
  return std::move(paginator).finish();
}

} // namespace loopstad::scenarios::document
