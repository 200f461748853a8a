// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeats.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

namespace loopstad::twin::io {
namespace {

/// Key and newness of a record; an empty key never repeats.
template <class Record, class KeyOf, class Newer, class Tell>
void keepOnePerKey(std::vector<Record>& records, KeyOf keyOf, Newer newer, Tell tell) {
  std::unordered_map<std::string, std::size_t> kept;
  std::vector<bool> drop(records.size(), false);
  for (std::size_t i = 0; i < records.size(); ++i) {
    std::string key = keyOf(records[i]);
    if (key.empty()) continue;
    const auto [at, isFirst] = kept.try_emplace(std::move(key), i);
    if (isFirst) continue;
    const std::size_t loser = newer(records[i], records[at->second]) ? at->second : i;
    if (loser != i) at->second = i;
    drop[loser] = true;
    tell(records[loser]);
  }
  std::size_t next = 0;
  std::erase_if(records, [&](const Record&) { return drop[next++]; });
}

const char* const reason = "the same object was read twice";

template <class Record>
void keepOnePerId(std::vector<Record>& records, const char* kind, BuildReport& report) {
  keepOnePerKey(
      records, [](const Record& r) { return r.id; }, [](const Record&, const Record&) { return false; },
      [&](const Record& r) {
        report.add({Finding::dropped, kind, r.id, reason, {}, 0.0});
      });
}

} // namespace

void leaveOutRepeats(Records& records, BuildReport& report) {
  keepOnePerKey(
      records.bgt,
      [](const BgtRecord& r) { return r.lokaalId.empty() ? r.lokaalId : name(r.layer) + ("/" + r.lokaalId); },
      [](const BgtRecord& a, const BgtRecord& b) { return a.registered > b.registered; },
      [&](const BgtRecord& r) {
        report.add({Finding::dropped, r.source, r.lokaalId, reason, r.registered, 0.0});
      });
  keepOnePerId(records.panden, "BAG panden", report);
  keepOnePerId(records.units, "BAG verblijfsobjecten", report);
  keepOnePerId(records.addresses, "BAG nummeraanduidingen", report);
  keepOnePerId(records.streets, "BAG openbare ruimten", report);
  keepOnePerId(records.towns, "BAG woonplaatsen", report);
  keepOnePerId(records.pitches, "BAG ligplaatsen en standplaatsen", report);
}

} // namespace loopstad::twin::io
