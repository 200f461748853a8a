// SPDX-License-Identifier: GPL-3.0-or-later
/// The blocks of a document as pieces, in their order: where each kind of block gets its look on paper.
///
///   Composer composer(context, numbering, 483.0, 690.0);
///   for (std::size_t b = 0; b < document.blocks.size(); ++b)
///     if (Status s = composer.add(document.blocks[b], b); !s) return s.error();
///
/// Points. What a piece draws with is kept alive by the piece; the context and the document outlive both.
#pragma once

#include "numbering.hpp"
#include "pdf_pages.hpp"
#include "pdf_text.hpp"

#include <loopstad/base/result.hpp>

#include <vector>

namespace loopstad::scenarios::document {

class Composer {
public:
  /// room: of a page.
  Composer(PangoContext* context, const Numbering& numbering, Vec2 room_pt)
      : context_(context), numbering_(numbering), room_(room_pt) {}

  /// The list of chapters and sections, on a page of its own.
  void addContents(const Document& document);
  [[nodiscard]] Status add(const Block& block, std::size_t index);
  [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }

private:
  struct Look; ///< how lines stand: indent, space above, ground behind them

  Status compose(const Heading& heading, std::size_t index);
  Status compose(const Paragraph& paragraph, std::size_t index);
  Status compose(const List& list, std::size_t index);
  Status compose(const Table& table, std::size_t index);
  Status compose(const Figure& figure, std::size_t index);
  Status compose(const Note& note, std::size_t index);
  Status compose(const KeyFigures& keys, std::size_t index);
  Status compose(const PageBreak& pageBreak, std::size_t index);

  /// A piece a line; the first two and the last two stay together.
  void addLines(const Text& text, const TextForm& form, const Look& look);
  [[nodiscard]] std::shared_ptr<const SetText> set(const Text& text, const TextForm& form,
                                                   double width_pt) const {
    return std::make_shared<const SetText>(context_, text, form, width_pt);
  }
  void addTableRows(const Table& table, const std::vector<double>& widths);

  PangoContext* context_;
  const Numbering& numbering_;
  Vec2 room_;
  std::vector<Piece> pieces_;
  bool breakPending_ = false; ///< the next piece begins a page
};

} // namespace loopstad::scenarios::document
