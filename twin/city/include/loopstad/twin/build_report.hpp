// SPDX-License-Identifier: GPL-3.0-or-later
/// What happened to the data on its way into a twin: everything dropped, repaired or assumed, with object
/// ids.
///
///   report.count("bgt_wegdeel.gml", "records read");
///   report.add({Finding::dropped, "bgt_wegdeel.gml", "b48c...", "ended (eindRegistratie)"});
///   fmt::print("{}", asTable(report));          // counts by action, source and reason
///   writeTextFile("R.json", asJson(report));     // the whole list
///
/// Reasons are fixed phrases, so that findings with the same reason can be counted together; what differs
/// from object to object goes into detail.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::twin {

struct Finding {
  enum Action {
    note,     ///< told for information: an island, a dead end, a class that we do not know
    assumed,  ///< a value was missing and a default took its place
    repaired, ///< used, after a change: a gap closed, a ring reoriented
    planned,  ///< not there yet: status "plan"
    dropped,  ///< not used
  };
  Action action = note;
  std::string source;   ///< file (and layer) as the user named it
  std::string object;   ///< id as in the source; empty when the whole source is meant
  std::string reason;   ///< fixed phrase, English
  std::string detail;   ///< free text
  double area_m2 = 0.0; ///< ground concerned, where that says something

  friend bool operator==(const Finding&, const Finding&) = default;
};

class BuildReport {
public:
  void add(Finding finding) { findings_.push_back(std::move(finding)); }
  /// Adds to the tally "what" of a source: "records read", "current", "walkable faces", ...
  void count(const std::string& source, const std::string& what, std::size_t by = 1) {
    counts_[source][what] += by;
  }
  void append(BuildReport other);

  [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
  /// source -> what -> how many.
  [[nodiscard]] const std::map<std::string, std::map<std::string, std::size_t>>& counts() const {
    return counts_;
  }
  [[nodiscard]] std::size_t counted(const std::string& source, const std::string& what) const;
  /// Findings with this action and reason, over all sources.
  [[nodiscard]] std::size_t found(Finding::Action action, const std::string& reason) const;

private:
  std::vector<Finding> findings_;
  std::map<std::string, std::map<std::string, std::size_t>> counts_;
};

[[nodiscard]] const char* name(Finding::Action action);
/// For people: tallies by source, then findings counted by action (worst first), source and reason, with
/// ground concerned and one example. In the language of tr().
[[nodiscard]] std::string asTable(const BuildReport& report);
/// For programs: {"counts": {...}, "findings": [{"action", "source", "object", "reason", "detail",
/// "area_m2"}, ...]}.
[[nodiscard]] std::string asJson(const BuildReport& report);

} // namespace loopstad::twin
