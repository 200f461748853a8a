// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_date.hpp"

#include <array>
#include <iomanip>
#include <locale>
#include <sstream>

namespace loopstad::twin::fetch {
namespace {

std::string formatted(std::time_t moment, const char* format) {
  std::tm parts{};
  gmtime_r(&moment, &parts);
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

} // namespace

std::optional<std::time_t> httpDate(const std::string& text) {
  std::tm parts{};
  std::istringstream in(text);
  in.imbue(std::locale::classic()); // names of days and months are English on the wire
  in >> std::get_time(&parts, "%a, %d %b %Y %H:%M:%S");
  if (in.fail()) return std::nullopt;
  return timegm(&parts);
}

std::string isoDay(std::time_t moment) { return formatted(moment, "%Y-%m-%d"); }

std::string isoMoment(std::time_t moment) { return formatted(moment, "%Y-%m-%dT%H:%M:%SZ"); }

} // namespace loopstad::twin::fetch
