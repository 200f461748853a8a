// SPDX-License-Identifier: GPL-3.0-or-later
#include "bgt_rules.hpp"

#include "bag_id.hpp"
#include "xml_stream.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace loopstad::twin::io {
namespace {

/// IMGeo's VoidReasonValue: the source has no value, or does not know it.
bool isVoid(std::string_view value) { return value == "waardeOnbekend" || value == "geenWaarde"; }

bool isSurface(BgtLayer layer) {
  return layer <= BgtLayer::onbegroeidterreindeel || layer == BgtLayer::begroeidterreindeel;
}

const std::string& idOf(const BgtDraft& draft) {
  const std::string& id = draft.get(BgtField::lokaalId);
  return id.empty() ? draft.get(BgtField::gmlId) : id;
}

} // namespace

void noteMissingLayers(const std::set<BgtLayer>& delivered, BuildReport& report) {
  if (delivered.empty()) return;
  // Up to the labels: quarters, districts and water boards hold no ground.
  for (int i = 0; i <= static_cast<int>(BgtLayer::openbareruimtelabel); ++i) {
    const auto layer = static_cast<BgtLayer>(i);
    if (!delivered.contains(layer))
      report.add({Finding::note, "BGT", name(layer), translatable("layer not delivered"), {}, 0.0});
  }
}

void BgtDraft::set(BgtField field, std::string_view value) {
  std::string& slot = values[static_cast<std::size_t>(field)];
  const std::string_view clean = trimmed(value);
  if (clean.empty()) return;
  if (slot.empty())
    slot = clean;
  else if (field == BgtField::bagId)
    slot.append(" ").append(clean);
}

void BgtSink::find(Finding::Action action, const BgtDraft& draft, const char* reason, std::string detail) {
  reading_.report.add(
      {action, source_, idOf(draft), reason, std::move(detail), area_m2(draft.shape.geometry)});
}

bool BgtSink::isCurrent(const BgtDraft& draft) {
  if (const std::string& end = draft.get(BgtField::endRegistration); !end.empty())
    return find(Finding::dropped, draft, translatable("ended (eindRegistratie)"), end), false;
  if (const std::string& end = draft.get(BgtField::endDate); !end.empty())
    return find(Finding::dropped, draft, translatable("ended (terminationDate)"), end), false;
  if (draft.get(BgtField::bgtStatus) == "historie" || draft.get(BgtField::plusStatus) == "historie")
    return find(Finding::dropped, draft, translatable("ended (status historie)")), false;
  return true;
}

bool BgtSink::hasUsableShape(const BgtDraft& draft) {
  const Shape& shape = draft.shape;
  if (const auto trouble = troubleWith(shape))
    return find(Finding::dropped, draft, trouble->reason, trouble->detail), false;
  if (shape.ringsClosed > 0) find(Finding::repaired, draft, translatable("ring closed"));
  if (shape.curvesJoined > 0) find(Finding::repaired, draft, translatable("curve segments joined"));
  if (shape.pointsDoubled > 0)
    reading_.report.count(source_, translatable("repeated points left out"), shape.pointsDoubled);
  if (!shape.srsNamed) ++withoutSrs_;
  return true;
}

std::string BgtSink::valueOf(const BgtDraft& draft, BgtField field) {
  const std::string& value = draft.get(field);
  if (!isVoid(value)) return value;
  reading_.report.count(source_, "values " + value);
  return {};
}

std::vector<std::string> BgtSink::bagIdsOf(const BgtDraft& draft) {
  std::vector<std::string> ids;
  std::string_view rest = draft.get(BgtField::bagId);
  while (!rest.empty()) {
    const std::size_t blank = rest.find(' ');
    const std::string_view word = rest.substr(0, blank);
    rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
    if (isVoid(word)) continue;
    BagId id = bagIdFrom(word);
    if (id.repaired)
      find(Finding::repaired, draft, translatable("leading zero of the BAG id put back"), id.text);
    if (id.text.empty())
      find(Finding::dropped, draft, translatable("BAG id is none"), std::string(word));
    else
      ids.push_back(std::move(id.text));
  }
  return ids;
}

void BgtSink::judgeValues(const BgtDraft& draft, const BgtRecord& record) {
  if (record.surface == "transitie" || record.function == "transitie")
    find(Finding::note, draft, translatable("in transition: not yet classified"));
  if (record.function == "niet-bgt") reading_.report.count(source_, translatable("values niet-bgt"));
  if (isSurface(record.layer) && record.function.empty() && record.surface.empty())
    find(Finding::note, draft, translatable("neither function nor surface is stated"));
  if (draft.get(BgtField::level).empty())
    find(Finding::assumed, draft, translatable("no relatieveHoogteligging: level 0"));
  if (record.planned) find(Finding::planned, draft, translatable("status plan"));
}

void BgtSink::take(BgtDraft draft) {
  reading_.report.count(source_, translatable("records read"));
  newest_ = std::max(newest_, draft.get(BgtField::published).substr(0, 10));
  if (!isCurrent(draft) || !hasUsableShape(draft)) return;
  BgtRecord record;
  record.layer = draft.layer;
  record.source = source_;
  record.function = valueOf(draft, BgtField::function);
  record.plusFunction = valueOf(draft, BgtField::plusFunction);
  record.surface = valueOf(draft, BgtField::surface);
  record.plusSurface = valueOf(draft, BgtField::plusSurface);
  record.text = valueOf(draft, BgtField::text);
  record.bagIds = bagIdsOf(draft);
  record.planned = draft.get(BgtField::plusStatus) == "plan" || draft.get(BgtField::bgtStatus) == "plan";
  const std::string& level = draft.get(BgtField::level);
  std::from_chars(level.data(), level.data() + level.size(), record.level);
  judgeValues(draft, record);
  reading_.report.count(source_, translatable("current"));
  if (record.planned) reading_.report.count(source_, translatable("planned"));
  record.geometry = std::move(draft.shape.geometry);
  record.gmlId = draft.get(BgtField::gmlId);
  record.lokaalId = draft.get(BgtField::lokaalId);
  record.registered = draft.get(BgtField::registered);
  reading_.records.bgt.push_back(std::move(record));
}

void BgtSink::finish() {
  if (withoutSrs_ > 0)
    reading_.report.add({Finding::assumed,
                         source_,
                         {},
                         translatable("no srsName: RD New assumed"),
                         fmt::format("{} objects", withoutSrs_),
                         0.0});
}

} // namespace loopstad::twin::io
