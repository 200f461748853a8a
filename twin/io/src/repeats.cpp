// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeats.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <unordered_map>
#include <utility>

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

const char* const reason = translatable("the same object was read twice");

template <class Record>
void keepOnePerId(std::vector<Record>& records, const char* kind, BuildReport& report) {
  keepOnePerKey(
      records, [](const Record& r) { return r.id; },
      [](const Record& a, const Record& b) { return a.occurrence > b.occurrence; },
      [&](const Record& r) {
        report.add({Finding::dropped, kind, r.id, reason, {}, 0.0});
      });
}

const char* const panden = "BAG panden";

void joinParts(std::vector<BagPand>& records, BuildReport& report) {
  std::map<std::pair<std::string, int>, std::size_t> first;
  std::vector<bool> joined(records.size(), false);
  for (std::size_t i = 0; i < records.size(); ++i) {
    const auto [at, isFirst] = first.try_emplace({records[i].id, records[i].occurrence}, i);
    if (isFirst) continue;
    std::vector<Polygon>& parts = records[at->second].footprint.polygons;
    const auto isNew = [&](const Polygon& p) { return std::ranges::find(parts, p) == parts.end(); };
    if (!std::ranges::all_of(records[i].footprint.polygons, isNew)) continue; // a repeat
    std::ranges::move(records[i].footprint.polygons, std::back_inserter(parts));
    report.add({Finding::repaired,
                panden,
                records[i].id,
                translatable("parts of one object put together"),
                {},
                0.0});
    joined[i] = true;
  }
  std::size_t next = 0;
  std::erase_if(records, [&](const BagPand&) { return joined[next++]; });
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
  joinParts(records.panden, report);
  keepOnePerId(records.panden, panden, report);
  keepOnePerKey(
      records.models,
      [](const ModelBuilding& m) {
        return !m.lokaalId.empty() ? m.lokaalId : m.bagId.empty() ? m.id : m.bagId;
      },
      [](const ModelBuilding& a, const ModelBuilding& b) { return a.lod > b.lod; },
      [&](const ModelBuilding& m) {
        report.add({Finding::dropped, m.source, m.id, reason, m.lod, 0.0});
      });
  keepOnePerId(records.units, "BAG verblijfsobjecten", report);
  keepOnePerId(records.addresses, "BAG nummeraanduidingen", report);
  keepOnePerId(records.streets, "BAG openbare ruimten", report);
  keepOnePerId(records.towns, "BAG woonplaatsen", report);
  keepOnePerId(records.pitches, "BAG ligplaatsen en standplaatsen", report);
}

} // namespace loopstad::twin::io
