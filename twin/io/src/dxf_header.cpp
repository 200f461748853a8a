// SPDX-License-Identifier: GPL-3.0-or-later
#include "dxf_header.hpp"

#include "xml_stream.hpp"

#include <algorithm>
#include <array>

namespace loopstad::twin::io {
namespace {

using namespace std::string_view_literals;

constexpr double inch_m = 0.0254; // the international inch, 1959

struct Unit {
  int code; ///< of $INSUNITS
  std::string_view name;
  double metres;
};
constexpr std::array units{
    Unit{1, "in", inch_m},
    Unit{2, "ft", 12.0 * inch_m},
    Unit{4, "mm", 0.001},
    Unit{5, "cm", 0.01},
    Unit{6, "m", 1.0},
    Unit{7, "km", 1000.0},
    Unit{10, "yd", 36.0 * inch_m},
    Unit{14, "dm", 0.1},
    Unit{15, "dam", 10.0},
    Unit{16, "hm", 100.0},
    Unit{21, "us-ft", 1200.0 / 3937.0},
};

/// Takes a line from the text.
std::string_view nextLine(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = trimmed(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

struct Pair {
  std::string_view code;
  std::string_view value;
};
Pair nextPair(std::string_view& text) {
  const std::string_view code = nextLine(text);
  return {code, nextLine(text)};
}

} // namespace

bool isDxf(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
  Pair pair = nextPair(bytes);
  while (pair.code == "999" && !bytes.empty()) pair = nextPair(bytes); // comments
  return pair.code == "0" && pair.value == "SECTION";
}

bool isBinaryDxf(std::string_view bytes) { return bytes.starts_with("AutoCAD Binary DXF\r\n\x1A"sv); }

bool isDwg(std::string_view bytes) {
  return bytes.size() > 6 && bytes.starts_with("AC10"sv) && bytes[4] >= '0' && bytes[4] <= '9';
}

bool isWholeDxf(std::string_view bytes) { return trimmed(bytes).ends_with("EOF"); }

std::string_view dxfVariable(std::string_view bytes, std::string_view name) {
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
  bool found = false;
  while (!bytes.empty()) {
    const Pair pair = nextPair(bytes);
    if (found) return pair.value;
    if (pair.code == "0" && pair.value == "ENDSEC") break;
    found = pair.code == "9" && pair.value == name;
  }
  return {};
}

std::optional<double> metresPerUnit(int insUnits) {
  const auto* const unit = std::ranges::find(units, insUnits, &Unit::code);
  return unit == units.end() ? std::nullopt : std::optional(unit->metres);
}

std::optional<double> metresPerUnit(std::string_view name) {
  const auto* const unit = std::ranges::find(units, name, &Unit::name);
  return unit == units.end() ? std::nullopt : std::optional(unit->metres);
}

} // namespace loopstad::twin::io
