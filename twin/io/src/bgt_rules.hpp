// SPDX-License-Identifier: GPL-3.0-or-later
/// The BGT's own rules, whatever the format: what its fields are called, which objects are current, what its
/// void values mean.
///
///   BgtDraft draft{BgtLayer::wegdeel};
///   if (const auto field = bgtField(draft.layer, fieldKey("imgeo:plus-status"))) draft.set(*field, "plan");
///   BgtSink sink(reading, content.name);
///   sink.take(std::move(draft));              // into the records, or into the report
///
/// Source of names: IMGeo 2.1 (Geonovum, Gegevenscatalogus IMGeo 2.1.1), and the column names of GeoPackages
/// made from it.
#pragma once

#include "reading.hpp"
#include "shape.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace loopstad::twin::io {

enum class BgtField : std::uint8_t {
  gmlId,
  lokaalId,
  registered, ///< tijdstipRegistratie
  published,  ///< LV-publicatiedatum
  endRegistration,
  endDate, ///< terminationDate, objectEindTijd
  level,
  bgtStatus,
  plusStatus,
  function,
  plusFunction,
  surface,
  plusSurface,
  text,
  bagId,
};
inline constexpr std::size_t bgtFieldCount = static_cast<std::size_t>(BgtField::bagId) + 1;

/// "bgt-fysiekVoorkomen", "bgt_fysiek_voorkomen" -> "bgtfysiekvoorkomen"; "identificatie.lokaalID" ->
/// "identificatielokaalid".
[[nodiscard]] std::string fieldKey(std::string_view name);
[[nodiscard]] std::optional<BgtField> bgtField(BgtLayer layer, std::string_view key);

/// By the element of a GML delivery ("TrafficArea") or the name of a table ("bgt_wegdeel", "trafficarea").
[[nodiscard]] std::optional<BgtLayer> bgtLayerOf(std::string_view elementOrTable);

/// Notes the classes that a complete delivery has and this one has not: what is not there cannot be told from
/// what was not asked for.
void noteMissingLayers(const std::set<BgtLayer>& delivered, BuildReport& report);

/// An object as the source has it, before the rules.
struct BgtDraft {
  BgtLayer layer = BgtLayer::wegdeel;
  std::array<std::string, bgtFieldCount> values;
  Shape shape;

  [[nodiscard]] const std::string& get(BgtField field) const {
    return values[static_cast<std::size_t>(field)];
  }
  /// Trims; the first value of a field that is not empty stays, except that BAG ids are strung together.
  void set(BgtField field, std::string_view value);
};

/// Takes the drafts of one source, judges them, and keeps its books.
class BgtSink {
public:
  BgtSink(Reading& reading, std::string source) : reading_(reading), source_(std::move(source)) {}

  void take(BgtDraft draft);
  /// Once, at the end of the source: totals that are not told object by object.
  void finish();
  /// Day of the newest publication seen; empty without one.
  [[nodiscard]] const std::string& newest() const { return newest_; }

private:
  [[nodiscard]] bool isCurrent(const BgtDraft& draft);
  [[nodiscard]] bool hasUsableShape(const BgtDraft& draft);
  void find(Finding::Action action, const BgtDraft& draft, const char* reason, std::string detail = {});
  [[nodiscard]] std::string valueOf(const BgtDraft& draft, BgtField field);
  [[nodiscard]] std::vector<std::string> bagIdsOf(const BgtDraft& draft);
  void judgeValues(const BgtDraft& draft, const BgtRecord& record);

  Reading& reading_;
  std::string source_;
  std::string newest_;
  std::size_t withoutSrs_ = 0;
};

} // namespace loopstad::twin::io
