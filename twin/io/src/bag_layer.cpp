// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_layer.hpp"

#include "bag_history.hpp"
#include "bag_id.hpp"
#include "bgt_rules.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Named = std::pair<std::string_view, BagKind>;
constexpr std::array layerNames{Named{"pand", BagKind::pand},
                                Named{"verblijfsobject", BagKind::unit},
                                Named{"nummeraanduiding", BagKind::address},
                                Named{"openbareruimte", BagKind::street},
                                Named{"woonplaats", BagKind::town},
                                Named{"ligplaats", BagKind::ligplaats},
                                Named{"standplaats", BagKind::standplaats}};

constexpr int unknownYear = 9999;
constexpr int unknownArea_m2 = 999999;
constexpr std::size_t rowsBetweenLooks = 1000; // at the stop request

std::optional<int> number(const std::string& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end != text.data() ? std::optional(value) : std::nullopt;
}

/// The first column that has something.
std::string firstOf(const OgrLayer& row, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys)
    if (std::string value = row.text(key); !value.empty()) return value;
  return {};
}

std::vector<std::string> idsIn(const OgrLayer& row, std::initializer_list<std::string_view> keys) {
  std::vector<std::string> ids;
  for (const std::string_view key : keys)
    for (const std::string& word : row.list(key))
      if (std::string id = bagIdFrom(word).text; !id.empty()) ids.push_back(std::move(id));
  return ids;
}

BagOccurrence occurrenceOf(const OgrLayer& row) {
  return {.begins = row.text("begingeldigheid"),
          .ends = row.text("eindgeldigheid"),
          .registrationEnds = row.text("eindregistratie"),
          .inactive = firstOf(row, {"tijdstipinactief", "tijdstipinactieflv"}),
          .notInBag = row.text("tijdstipnietbaglv"),
          .status = row.text("status")};
}

class BagLayerReader {
public:
  BagLayerReader(BagKind kind, OgrLayer& row, const Content& content, Reading& reading)
      : kind_(kind), row_(row), content_(content), reading_(reading) {}

  Status read() {
    for (std::size_t rows = 0; row_.next(); ++rows) {
      if (rows % rowsBetweenLooks == 0 && reading_.progress.stopRequested()) return interruptedError();
      readRow();
    }
    if (!row_.movedFrom().empty())
      reading_.report.add({Finding::assumed,
                           content_.name,
                           {},
                           translatable("coordinates brought to RD New"),
                           row_.movedFrom(),
                           0.0});
    return Done{};
  }

private:
  void readRow() {
    count(translatable("records read"));
    BagId id = bagIdFrom(row_.text("identificatie"), kind_ == BagKind::town ? 4 : 16);
    id_ = id.text;
    if (id_.empty()) {
      id_ = row_.text("identificatie");
      return find(Finding::dropped, translatable("no BAG id"));
    }
    const BagOccurrence occurrence = occurrenceOf(row_);
    if (const auto verdict = whyNotThere(occurrence, reading_.options.date))
      return find(verdict->action, verdict->reason,
                  occurrence.ends.empty() ? occurrence.status : occurrence.ends);
    if (hasShape() && !takeShape()) return;
    if (id.repaired) find(Finding::repaired, translatable("leading zero of the BAG id put back"));
    occurrence_ = number(row_.text("voorkomenidentificatie")).value_or(0);
    count(translatable("current"));
    keep(occurrence.status);
  }

  [[nodiscard]] bool hasShape() const { return kind_ != BagKind::address && kind_ != BagKind::street; }

  bool takeShape() {
    shape_ = row_.shape(reading_.options.arcDeviation_m);
    const auto trouble = troubleWith(shape_);
    if (trouble) find(Finding::dropped, trouble->reason, trouble->detail);
    return !trouble;
  }

  void keep(std::string status) {
    Records& records = reading_.records;
    switch (kind_) {
    case BagKind::pand:
      return keepPand(std::move(status));
    case BagKind::unit:
      return keepUnit(std::move(status));
    case BagKind::address:
      return keepAddress();
    case BagKind::street:
      records.streets.push_back({id_, firstOf(row_, {"naam", "naamopenbareruimte"}), row_.text("type"),
                                 bagIdFrom(row_.text("woonplaatsref"), 4).text, occurrence_});
      return;
    case BagKind::town:
      records.towns.push_back(
          {id_, firstOf(row_, {"naam", "woonplaats"}), std::move(shape_.geometry), occurrence_});
      return;
    case BagKind::ligplaats:
    case BagKind::standplaats:
      records.pitches.push_back({id_, kind_ == BagKind::ligplaats ? "ligplaats" : "standplaats",
                                 std::move(status), std::move(shape_.geometry), occurrence_});
      return;
    }
  }

  void keepPand(std::string status) {
    BagPand pand{id_, std::move(status), number(firstOf(row_, {"oorspronkelijkbouwjaar", "bouwjaar"})),
                 std::move(shape_.geometry), occurrence_};
    if (pand.constructionYear == unknownYear) {
      pand.constructionYear.reset();
      count(translatable("building year not known (9999)"));
    }
    reading_.records.panden.push_back(std::move(pand));
  }

  void keepUnit(std::string status) {
    BagUnit unit;
    unit.id = id_;
    unit.status = std::move(status);
    unit.uses = row_.list("gebruiksdoel");
    unit.pandIds = idsIn(row_, {"pandref", "pandidentificatie", "maaktdeeluitvan"});
    const std::vector<std::string> addresses =
        idsIn(row_, {"hoofdadresnummeraanduidingref", "nummeraanduidinghoofdadresidentificatie"});
    if (!addresses.empty()) unit.addressId = addresses.front();
    const int area_m2 = number(row_.text("oppervlakte")).value_or(unknownArea_m2);
    if (area_m2 == unknownArea_m2)
      count(translatable("floor area not known"));
    else
      unit.area_m2 = area_m2;
    const Geometry& geometry = shape_.geometry;
    if (!geometry.points.empty())
      unit.position = geometry.points.front();
    else if (!geometry.polygons.empty())
      unit.position = interiorPoint(geometry.polygons.front());
    else
      unit.position = geometry.lines.front().front();
    unit.occurrence = occurrence_;
    reading_.records.units.push_back(std::move(unit));
  }

  void keepAddress() {
    std::string house = row_.text("huisnummer") + row_.text("huisletter");
    if (const std::string addition = firstOf(row_, {"huisnummertoevoeging", "toevoeging"}); !addition.empty())
      house += "-" + addition;
    reading_.records.addresses.push_back({id_, std::move(house), row_.text("postcode"),
                                          bagIdFrom(row_.text("openbareruimteref")).text, occurrence_});
  }

  void count(const char* what) { reading_.report.count(content_.name, what); }
  void find(Finding::Action action, const char* reason, std::string detail = {}) {
    reading_.report.add({action, content_.name, id_, reason, std::move(detail), 0.0});
  }

  BagKind kind_;
  OgrLayer& row_;
  const Content& content_;
  Reading& reading_;
  std::string id_;
  int occurrence_ = 0;
  Shape shape_;
};

} // namespace

std::optional<BagKind> bagKindOf(const OgrLayer& layer) {
  if (!layer.has("identificatie")) return std::nullopt;
  const std::string key = fieldKey(layer.name());
  for (const auto& [name, kind] : layerNames)
    if (name == key) return kind;
  if (layer.has("bouwjaar") || layer.has("oorspronkelijkbouwjaar")) return BagKind::pand;
  if (layer.has("gebruiksdoel") && layer.has("oppervlakte")) return BagKind::unit;
  if (layer.has("huisnummer")) return BagKind::address;
  return std::nullopt;
}

Status readBagLayer(BagKind kind, OgrLayer& layer, const Content& content, Reading& reading) {
  return BagLayerReader(kind, layer, content, reading).read();
}

} // namespace loopstad::twin::io
