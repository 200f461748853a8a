// SPDX-License-Identifier: GPL-3.0-or-later
/// A document as one HTML page that needs nothing beside it: style, pictures and all. Prints on A4, too.
///
///   writeTextFile("out/report.html", asHtml(report));
///
/// Headings, tables with heads of rows and columns, and pictures with texts in their place make it readable
/// by ear; colours hold 4.5 to 1 against what they stand on (WCAG 2.1, 1.4.3). No scripts.
#pragma once

#include <loopstad/scenarios/document.hpp>

#include <string>

namespace loopstad::scenarios::document {

[[nodiscard]] std::string asHtml(const Document& document);

} // namespace loopstad::scenarios::document
