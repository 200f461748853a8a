// SPDX-License-Identifier: GPL-3.0-or-later
#include "osm_tags.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace loopstad::twin::build {
namespace {

constexpr double foot_m = 0.3048; // the international foot, 1959
constexpr double inch_m = foot_m / 12.0;
constexpr double longest_m = 1000.0;
constexpr double outermostLayer = 5.0;

struct Unit {
  std::string_view name;
  double metres;
};
constexpr std::array units{Unit{"", 1.0},      Unit{"m", 1.0},       Unit{"km", 1000.0}, Unit{"cm", 0.01},
                           Unit{"ft", foot_m}, Unit{"feet", foot_m}, Unit{"in", inch_m}, Unit{"meter", 1.0},
                           Unit{"'", foot_m},  Unit{"metres", 1.0}};

/// A number at the start of text, which loses it. A comma is a common slip for the point.
std::optional<double> takeNumber(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const std::size_t end = std::min(text.find_first_not_of("+-.,0123456789"), text.size());
  std::string digits(text.substr(0, end));
  std::ranges::replace(digits, ',', '.');
  double number = 0.0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || stop != digits.data() + digits.size() || !std::isfinite(number))
    return std::nullopt;
  text.remove_prefix(end);
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return number;
}

std::optional<double> feetAndInches(std::string_view text) {
  const auto feet = takeNumber(text);
  if (!feet || !text.starts_with('\'')) return std::nullopt;
  text.remove_prefix(1);
  const auto inches = takeNumber(text);
  if (!inches || text != "\"") return std::nullopt;
  return *feet * foot_m + *inches * inch_m;
}

std::string_view firstOf(std::string_view value) { return value.substr(0, value.find(';')); }

} // namespace

std::optional<double> metresIn(std::string_view value) {
  std::string_view text = firstOf(value);
  std::optional<double> metres = feetAndInches(text);
  if (!metres) {
    const auto number = takeNumber(text);
    const auto* const unit = std::ranges::find(units, text, &Unit::name);
    if (!number || unit == units.end()) return std::nullopt;
    metres = *number * unit->metres;
  }
  return *metres > 0.0 && *metres <= longest_m ? metres : std::nullopt;
}

std::optional<double> numberIn(std::string_view value) {
  std::string_view text = firstOf(value);
  const auto number = takeNumber(text);
  return text.empty() ? number : std::nullopt;
}

bool says(const io::OsmRecord& record, std::string_view key) {
  const std::string_view value = record.tag(key);
  return !value.empty() && value != "no";
}

std::int16_t layerOf(const io::OsmRecord& record) {
  if (const auto layer = numberIn(record.tag("layer")))
    return static_cast<std::int16_t>(std::clamp(std::round(*layer), -outermostLayer, outermostLayer));
  if (says(record, "bridge")) return 1;
  const bool under = says(record, "tunnel") && record.tag("tunnel") != "building_passage";
  return under ? -1 : 0;
}

} // namespace loopstad::twin::build
