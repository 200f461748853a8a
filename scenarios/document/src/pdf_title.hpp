// SPDX-License-Identifier: GPL-3.0-or-later
/// The first page of a PDF.
#pragma once

#include "pdf_text.hpp"

#include <loopstad/base/result.hpp>

namespace loopstad::scenarios::document {

/// On the whole page, from its upper left corner.
[[nodiscard]] Status drawTitlePage(cairo_t* cairo, PangoContext* context, const TitlePage& title,
                                   Vec2 page_pt, double margin_pt);

} // namespace loopstad::scenarios::document
