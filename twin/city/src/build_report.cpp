// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/twin/build_report.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace loopstad::twin {
namespace {

/// In the order of Finding::Action.
constexpr std::array actionNames{translatable("note"), translatable("assumed"), translatable("repaired"),
                                 translatable("planned"), translatable("dropped")};

/// Findings that a reader wants as one line.
struct Group {
  std::size_t times = 0;
  double area_m2 = 0.0;
  std::string example; ///< id of the first object
};

/// Worst first: dropped, planned, repaired, assumed, note; then by source and reason.
using GroupKey = std::tuple<int, std::string, std::string>;

std::map<GroupKey, Group> grouped(const std::vector<Finding>& findings) {
  std::map<GroupKey, Group> groups;
  for (const Finding& f : findings) {
    Group& group = groups[{-static_cast<int>(f.action), f.source, f.reason}];
    if (group.times++ == 0) group.example = f.object;
    group.area_m2 += f.area_m2;
  }
  return groups;
}

/// One line per source: "bgt_wegdeel.gml: 1252 current, 2444 records read".
void appendCounts(std::string& text, const BuildReport& report) {
  for (const auto& [source, tallies] : report.counts()) {
    text += tr(source.c_str());
    const char* before = ": ";
    for (const auto& [what, times] : tallies) {
      fmt::format_to(std::back_inserter(text), "{}{} {}", before, times, tr(what.c_str()));
      before = ", ";
    }
    text += "\n";
  }
}

/// Ground in the unit that reads best; nothing for less than 0.05 m2.
std::string groundConcerned(double area_m2) {
  constexpr double hectare_m2 = 10000.0;
  if (area_m2 < 0.05) return {};
  return area_m2 < hectare_m2 ? fmt::format(", {:.1f} m2", area_m2)
                              : fmt::format(", {:.2f} ha", area_m2 / hectare_m2);
}

void appendGroups(std::string& text, const BuildReport& report) {
  int heading = 1; // no action has this
  for (const auto& [key, group] : grouped(report.findings())) {
    const auto& [action, source, reason] = key;
    if (action != heading)
      fmt::format_to(std::back_inserter(text), "\n{}\n", tr(actionNames[static_cast<std::size_t>(-action)]));
    heading = action;
    fmt::format_to(std::back_inserter(text), "{:>10}  {}: {}", group.times, tr(source.c_str()),
                   tr(reason.c_str()));
    text += groundConcerned(group.area_m2);
    if (!group.example.empty()) text += tr(", such as {}", group.example);
    text += "\n";
  }
}

} // namespace

void BuildReport::append(BuildReport other) {
  findings_.insert(findings_.end(), std::make_move_iterator(other.findings_.begin()),
                   std::make_move_iterator(other.findings_.end()));
  for (const auto& [source, tallies] : other.counts_)
    for (const auto& [what, times] : tallies) counts_[source][what] += times;
}

std::size_t BuildReport::counted(const std::string& source, const std::string& what) const {
  const auto tallies = counts_.find(source);
  if (tallies == counts_.end()) return 0;
  const auto tally = tallies->second.find(what);
  return tally == tallies->second.end() ? 0 : tally->second;
}

std::size_t BuildReport::found(Finding::Action action, const std::string& reason) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      findings_, [&](const Finding& f) { return f.action == action && f.reason == reason; }));
}

const char* name(Finding::Action action) { return actionNames[static_cast<std::size_t>(action)]; }

std::string asTable(const BuildReport& report) {
  std::string text;
  appendCounts(text, report);
  appendGroups(text, report);
  return text;
}

std::string asJson(const BuildReport& report) {
  nlohmann::ordered_json json;
  json["counts"] = report.counts();
  json["findings"] = nlohmann::ordered_json::array();
  for (const Finding& f : report.findings())
    json["findings"].push_back({{"action", name(f.action)},
                                {"source", f.source},
                                {"object", f.object},
                                {"reason", f.reason},
                                {"detail", f.detail},
                                {"area_m2", f.area_m2}});
  // Ids and names come from foreign files: bytes that are no UTF-8 are replaced, not thrown at the user.
  return json.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace loopstad::twin
