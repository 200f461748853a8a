// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_text.hpp"

#include "numbering.hpp"

#include <fmt/format.h>
#include <glib.h>

#include <memory>

namespace loopstad::scenarios::document {
namespace {

std::string withStyle(Span::Style style, const std::string& html) {
  switch (style) {
  case Span::Style::strong:
    return "<strong>" + html + "</strong>";
  case Span::Style::emphasis:
    return "<em>" + html + "</em>";
  case Span::Style::code:
    return "<code>" + html + "</code>";
  case Span::Style::plain:
    break;
  }
  return html;
}

std::string base64(std::string_view bytes) {
  const std::unique_ptr<char, decltype(&g_free)> text(
      g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size()), &g_free);
  return text.get();
}

bool standsAlone(std::string_view svg) {
  return svg.starts_with("<svg") && svg.find(" id=\"") == svg.npos && svg.find("<script") == svg.npos;
}

} // namespace

std::string escaped(std::string_view plain) {
  std::string html;
  html.reserve(plain.size());
  for (const char c : plain) switch (c) {
    case '&':
      html += "&amp;";
      break;
    case '<':
      html += "&lt;";
      break;
    case '>':
      html += "&gt;";
      break;
    case '"':
      html += "&quot;";
      break;
    default:
      html += c;
    }
  return html;
}

std::string htmlOf(const Text& text) {
  std::string html;
  for (const Span& span : text.spans) {
    const std::string styled = withStyle(span.style, escaped(span.text));
    html +=
        leadsSomewhere(span.link) ? fmt::format("<a href=\"{}\">{}</a>", escaped(span.link), styled) : styled;
  }
  return html;
}

std::string htmlOf(const Picture& picture) {
  const std::string width = fmt::format("style=\"width:{:.4g}%\"", 100.0 * picture.width);
  if (picture.png.empty() && standsAlone(picture.svg))
    return fmt::format("<div class=\"picture\" {} role=\"img\" aria-label=\"{}\">{}</div>\n", width,
                       escaped(picture.alt), picture.svg);
  const bool drawing = picture.png.empty();
  return fmt::format("<img class=\"picture\" {} alt=\"{}\" src=\"data:image/{};base64,{}\"/>\n", width,
                     escaped(picture.alt), drawing ? "svg+xml" : "png",
                     base64(drawing ? picture.svg : picture.png));
}

} // namespace loopstad::scenarios::document
