// SPDX-License-Identifier: GPL-3.0-or-later
/// What a twin holds beside its mesh, one list of fields per table: for writing, for reading and for hashing.
///
///   tables<TableWriter>(file, surface, twin);
///   tables<TableReader>(file, surface, twin);
///   tables<TableHasher>(print, print, twin);
#pragma once

#include <loopstad/twin/twin.hpp>

#include <type_traits>

namespace loopstad::twin {

template <class Enum>
constexpr std::size_t upTo(Enum last) {
  return static_cast<std::size_t>(last) + 1;
}

template <class Table>
void sourceFields(Table& t) {
  t.text("name", &Source::name);
  t.text("format", &Source::format);
  t.text("sha256", &Source::sha256);
  t.text("date", &Source::date);
}

template <class Table>
void classFields(Table& t) {
  t.text("layer", &SurfaceClass::layer);
  t.text("function", &SurfaceClass::function);
  t.text("surface", &SurfaceClass::surface);
  t.choice("kind", &SurfaceClass::kind, upTo(GroundKind::unknown));
  t.choice("access", &SurfaceClass::access, upTo(Access::never));
  t.template number<float>("speed_factor", &SurfaceClass::speedFactor);
  t.template number<float>("cost_factor", &SurfaceClass::costFactor);
  t.template number<std::uint8_t>("wheelchair", &SurfaceClass::wheelchair);
}

template <class Table>
void groundFields(Table& t) {
  t.text("id", &GroundArea::id);
  t.template number<std::uint16_t>("class", &GroundArea::surfaceClass);
  t.template number<std::int16_t>("level", &GroundArea::level);
  t.polygon("polygon", &GroundArea::polygon);
}

template <class Table>
void buildingFields(Table& t) {
  t.text("id", &Building::id);
  t.text("bag_id", &Building::bagId);
  t.text("status", &Building::status);
  t.maybe("construction_year", &Building::constructionYear);
  t.texts("uses", &Building::uses);
  t.template number<double>("floor_area_m2", &Building::floorArea_m2);
  t.template number<std::uint32_t>("units", &Building::units);
  t.template number<std::int16_t>("level", &Building::level);
  t.template number<double>("ground_m", &Building::ground_m);
  t.template number<double>("roof_m", &Building::roof_m);
  t.template number<std::uint8_t>("height_assumed", &Building::heightAssumed);
  t.polygons("footprint", &Building::footprint);
  t.text("lod", &Building::lod);
  t.shells("shells", &Building::shells);
}

template <class Table>
void doorFields(Table& t) {
  t.id("building", &Door::building);
  t.id("face", &Door::face);
  t.vec("position", &Door::position);
  t.vec("outward", &Door::outward);
  t.template number<double>("width_m", &Door::width_m);
  t.template number<double>("weight", &Door::weight);
}

template <class Table>
void objectFields(Table& t) {
  t.text("id", &CityObject::id);
  t.choice("kind", &CityObject::kind, upTo(ObjectKind::other));
  t.text("type", &CityObject::type);
  t.template number<std::int16_t>("level", &CityObject::level);
  t.vec("position", &CityObject::position);
  t.template number<double>("radius_m", &CityObject::radius_m);
  t.template number<double>("height_m", &CityObject::height_m);
  t.template number<std::uint8_t>("height_assumed", &CityObject::heightAssumed);
  t.polygons("footprint", &CityObject::footprint);
}

template <class Table>
void barrierFields(Table& t) {
  t.text("id", &Barrier::id);
  t.text("type", &Barrier::type);
  t.template number<std::int16_t>("level", &Barrier::level);
  t.line("line", &Barrier::line);
  t.template number<double>("height_m", &Barrier::height_m);
  t.template number<double>("width_m", &Barrier::width_m);
}

template <class Table>
void trackFields(Table& t) {
  t.text("id", &Track::id);
  t.text("type", &Track::type);
  t.template number<std::int16_t>("level", &Track::level);
  t.line("line", &Track::line);
}

template <class Table>
void placeFields(Table& t) {
  t.text("name", &Place::name);
  t.text("kind", &Place::kind);
  t.template number<std::int16_t>("level", &Place::level);
  t.polygons("areas", &Place::areas);
  t.line("line", &Place::line);
}

/// TwinType is const Twin where tables are written or hashed, Twin where they are read. Parents are what
/// tables of this kind stand in.
template <template <class> class Table, class Parent, class TwinType>
void tables(std::type_identity_t<Parent>& file, Parent& surface, TwinType& twin) {
  const auto table = [](Parent& parent, const char* name, auto& rows, auto fields) {
    Table<typename std::remove_cvref_t<decltype(rows)>::value_type> t(parent, name, rows);
    fields(t);
  };
  table(file, "sources", twin.sources, [](auto& t) { sourceFields(t); });
  table(file, "ground", twin.ground, [](auto& t) { groundFields(t); });
  table(file, "buildings", twin.buildings, [](auto& t) { buildingFields(t); });
  table(file, "doors", twin.doors, [](auto& t) { doorFields(t); });
  table(file, "objects", twin.objects, [](auto& t) { objectFields(t); });
  table(file, "barriers", twin.barriers, [](auto& t) { barrierFields(t); });
  table(file, "tracks", twin.tracks, [](auto& t) { trackFields(t); });
  table(file, "places", twin.places, [](auto& t) { placeFields(t); });
  table(surface, "surface_classes", twin.surface.surfaceClasses, [](auto& t) { classFields(t); });
}

} // namespace loopstad::twin
