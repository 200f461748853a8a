// SPDX-License-Identifier: GPL-3.0-or-later
/// A document as a PDF: A4, letters and drawings as vectors, bookmarks, links, page numbers.
///
///   if (Status s = writePdf(report, "out/report.pdf"); !s) return s.error();
///
/// Chapters begin a page. A heading stays with what follows it, a figure with its caption; tables go on over
/// pages with their heads. What is higher than a page is scaled down to one. Set in Inter (package
/// fonts-inter); where it is missing, fontconfig's choice takes its place.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/document.hpp>

#include <filesystem>

namespace loopstad::scenarios::document {

/// An error where a picture can't be read or the file can't be written.
[[nodiscard]] Status writePdf(const Document& document, const std::filesystem::path& file);

} // namespace loopstad::scenarios::document
