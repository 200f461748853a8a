// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_compose.hpp"
#include "pdf_title.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/scenarios/document_pdf.hpp>

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loopstad::scenarios::document {
namespace {

constexpr Vec2 page_pt{595.276, 841.890}; // ISO 216 A4, 210 x 297 mm
constexpr double margin_pt = 56.0;
constexpr double top_pt = 66.0;
constexpr double bottom_pt = 70.0;
constexpr Vec2 room_pt{page_pt.x - 2.0 * margin_pt, page_pt.y - top_pt - bottom_pt};

void setMetadata(cairo_surface_t* surface, const Document& document) {
  const auto set = [&](cairo_pdf_metadata_t key, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(surface, key, value.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, document.title.title);
  set(CAIRO_PDF_METADATA_SUBJECT, document.title.kicker);
  set(CAIRO_PDF_METADATA_AUTHOR, document.author);
  set(CAIRO_PDF_METADATA_CREATE_DATE, document.created);
  set(CAIRO_PDF_METADATA_CREATOR, fmt::format("Loopstad {}", version()));
}

void addBookmarks(cairo_surface_t* surface, const Document& document, const Numbering& numbering) {
  std::array<int, 4> parents{CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT,
                             CAIRO_PDF_OUTLINE_ROOT};
  for (std::size_t b = 0; b < document.blocks.size(); ++b) {
    const auto* heading = std::get_if<Heading>(&document.blocks[b]);
    if (!heading) continue;
    const auto level = static_cast<std::size_t>(std::clamp(heading->level, 1, 3));
    const std::string name = fmt::format("{}  {}", numbering.of(b), heading->text);
    const std::string target = fmt::format("dest='{}'", numbering.anchorOf(b));
    parents[level] = cairo_pdf_surface_add_outline(surface, parents[level - 1], name.c_str(), target.c_str(),
                                                   CAIRO_PDF_OUTLINE_FLAG_OPEN);
    std::fill(parents.begin() + static_cast<std::ptrdiff_t>(level) + 1, parents.end(), parents[level]);
  }
}

/// Above and below what the page says: the title, where it comes from, which page it is.
void drawMargins(cairo_t* cairo, PangoContext* context, const Document& document, int page, int pages) {
  const TextForm left{.size_pt = 7.4, .leading_pt = 10.0, .colour = theme::softInk};
  TextForm right = left;
  right.align = Column::Align::right;
  const double number = 60.0;
  const SetText head(context, document.title.title, left, room_pt.x);
  head.draw(cairo, 0, {margin_pt, 32.0});
  const double y = page_pt.y - bottom_pt + 26.0;
  fillRectangle(cairo, {margin_pt, y - 7.0}, {room_pt.x, 0.5}, theme::hairline);
  const SetText footer(context, document.footer, left, room_pt.x - number);
  for (std::size_t line = 0; line < std::min<std::size_t>(footer.lines(), 2); ++line)
    footer.draw(cairo, line, {margin_pt, y + 10.0 * static_cast<double>(line)});
  const SetText count(context, fmt::format("{} / {}", page, pages), right, number);
  count.draw(cairo, 0, {margin_pt + room_pt.x - number, y});
}

std::vector<int> pagesOfBlocks(const Document& document, const Pages& pages) {
  std::vector<int> pageOf(document.blocks.size(), 0);
  for (const Placed& placed : pages.placed)
    if (placed.piece->block != noBlock) pageOf[placed.piece->block] = placed.page;
  return pageOf;
}

void drawPages(cairo_t* cairo, PangoContext* context, const Document& document, const Pages& pages) {
  const std::vector<int> pageOf = pagesOfBlocks(document, pages);
  const Sheet sheet{cairo, pageOf};
  auto next = pages.placed.begin();
  for (int page = 2; page <= pages.count; ++page) {
    drawMargins(cairo, context, document, page, pages.count);
    for (; next != pages.placed.end() && next->page == page; ++next)
      next->piece->draw(sheet, {margin_pt, top_pt + next->y_pt});
    cairo_show_page(cairo);
  }
}

Error unwritable(const std::filesystem::path& file, cairo_status_t status) {
  return dataError(file.string(), {}, tr("cannot be written: {}", cairo_status_to_string(status)),
                   tr("check that the folder is writable and the disk has space"));
}

} // namespace

Status writePdf(const Document& document, const std::filesystem::path& file) {
  const Numbering numbering(document);
  const PdfHandle<PangoContext> context = makeTextContext(document.language);
  Composer composer(context.get(), numbering, room_pt);
  if (document.contents) composer.addContents(document);
  for (std::size_t b = 0; b < document.blocks.size(); ++b)
    if (const Status s = composer.add(document.blocks[b], b); !s) return s.error();
  const Pages pages = paginate(composer.pieces(), room_pt.y, 2);

  DraftFile draft(file);
  const PdfHandle<cairo_surface_t> surface(
      cairo_pdf_surface_create(draft.path().c_str(), page_pt.x, page_pt.y));
  if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
    return unwritable(file, status);
  setMetadata(surface.get(), document);
  const PdfHandle<cairo_t> cairo(cairo_create(surface.get()));
  if (const Status s = drawTitlePage(cairo.get(), context.get(), document.title, page_pt, margin_pt); !s)
    return s.error();
  cairo_show_page(cairo.get());
  drawPages(cairo.get(), context.get(), document, pages);
  addBookmarks(surface.get(), document, numbering);
  cairo_surface_finish(surface.get());
  for (const cairo_status_t status : {cairo_status(cairo.get()), cairo_surface_status(surface.get())})
    if (status != CAIRO_STATUS_SUCCESS) return unwritable(file, status);
  return draft.publish();
}

} // namespace loopstad::scenarios::document
