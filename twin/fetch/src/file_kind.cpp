// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_kind.hpp"

#include <loopstad/base/text.hpp>

#include <zip.h>

#include <fstream>
#include <string_view>

namespace loopstad::twin::fetch {
namespace {

using namespace std::string_view_literals;

bool beginsRight(FileKind kind, std::string_view head) {
  switch (kind) {
  case FileKind::zip:
    return head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv);
  case FileKind::gzip:
    return head.starts_with("\x1f\x8b"sv);
  case FileKind::tiff: // classic and BigTIFF, of either byte order
    return head.starts_with("II\x2a\x00"sv) || head.starts_with("MM\x00\x2a"sv) ||
           head.starts_with("II\x2b\x00"sv) || head.starts_with("MM\x00\x2b"sv);
  }
  return false;
}

/// What can be shown of it on a line.
std::string printable(std::string_view head) {
  std::string text;
  for (const char c : head) text.push_back(c >= ' ' && c <= '~' ? c : '.');
  return text;
}

bool opensAsZip(const std::filesystem::path& file) {
  int code = 0;
  zip_t* zip = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
  if (zip == nullptr) return false;
  zip_discard(zip);
  return true;
}

} // namespace

const char* name(FileKind kind) {
  switch (kind) {
  case FileKind::zip:
    return "zip";
  case FileKind::gzip:
    return "gzip";
  case FileKind::tiff:
    return "GeoTIFF";
  }
  return "";
}

std::optional<std::string> problemWith(FileKind kind, const std::filesystem::path& file) {
  std::string head(24, '\0');
  std::ifstream in(file, std::ios::binary);
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  if (head.empty()) return tr("gave an empty file where a {} was expected", name(kind));
  if (!beginsRight(kind, head)) return tr("gave no {}: it begins with \"{}\"", name(kind), printable(head));
  if (kind == FileKind::zip && !opensAsZip(file)) return tr("gave a zip that is damaged or was cut short");
  return std::nullopt;
}

} // namespace loopstad::twin::fetch
