// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_measures.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <limits>
#include <span>

namespace loopstad::sim {
namespace {

using hdf5::Handle;

/// Columns of a group, one row per item of a list; Reading has the same members, so that one list of fields
/// serves both.
class Writing {
public:
  Writing(const Handle& parent, const char* name) : group_(hdf5::createGroup(parent, name)) {}

  /// Whether there is something to pass on.
  [[nodiscard]] static bool has(const Handle& /*parent*/, const char* /*name*/) { return true; }
  template <class Item>
  void names(const char* name, const std::vector<Item>& items, std::string Item::*field) const {
    std::vector<std::string> values;
    for (const Item& item : items) values.push_back(item.*field);
    hdf5::writeTexts(group_, name, values);
  }
  template <class Item, class Value>
  void field(const char* name, const std::vector<Item>& items, Value Item::*field) const {
    std::vector<Value> values;
    for (const Item& item : items) values.push_back(item.*field);
    hdf5::writeColumn(group_, name, values);
  }
  /// One row per item, all as long as the first.
  template <class Item, class Value>
  void table(const char* name, const std::vector<Item>& items, std::vector<Value> Item::*series) const {
    const std::size_t columns = items.empty() ? 0 : (items.front().*series).size();
    std::vector<Value> table;
    for (const Item& item : items) table.insert(table.end(), (item.*series).begin(), (item.*series).end());
    hdf5::writeArray(group_, name, std::span<const Value>(table), {items.size(), columns});
  }

private:
  Handle group_;
};

class Reading {
public:
  Reading(const Handle& parent, const char* name) : group_(hdf5::openGroup(parent, name)) {}

  [[nodiscard]] static bool has(const Handle& parent, const char* name) { return hdf5::exists(parent, name); }
  /// Comes first: there are as many items as names.
  template <class Item>
  void names(const char* name, std::vector<Item>& items, std::string Item::*field) const {
    const std::vector<std::string> values = hdf5::readTexts(group_, name);
    items.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) items[i].*field = values[i];
  }
  template <class Item, class Value>
  void field(const char* name, std::vector<Item>& items, Value Item::*field) const {
    const std::vector<Value> values = hdf5::readColumn<Value>(group_, name);
    if (values.size() != items.size()) throw hdf5::Failure(name, tr("has not one value for each name"));
    for (std::size_t i = 0; i < values.size(); ++i) items[i].*field = values[i];
  }
  template <class Item, class Value>
  void table(const char* name, std::vector<Item>& items, std::vector<Value> Item::*series) const {
    const hdf5::Dims dims = hdf5::dimsOf(group_, name);
    if (dims.size() != 2 || dims[0] != items.size())
      throw hdf5::Failure(name, tr("has not one row for each name"));
    const auto table = hdf5::readColumn<Value>(group_, name);
    auto from = table.begin();
    for (Item& item : items) {
      const auto to = from + static_cast<std::ptrdiff_t>(dims[1]);
      (item.*series).assign(from, to);
      from = to;
    }
  }

private:
  Handle group_;
};

template <class Way, class Results>
void passGateCounts(const Handle& group, Results& results) {
  const Way gates(group, "gates");
  gates.names("name", results.gates, &GateCount::name);
  gates.field("forward", results.gates, &GateCount::forward);
  gates.field("backward", results.gates, &GateCount::backward);
}

template <class Way, class Results>
void passSeries(const Handle& group, Results& results) {
  const Way lines(group, "lines");
  lines.names("name", results.lines, &LineSeries::name);
  lines.field("width_m", results.lines, &LineSeries::width_m);
  lines.table("towards", results.lines, &LineSeries::towards);
  lines.table("away", results.lines, &LineSeries::away);

  const Way zones(group, "zones");
  zones.names("name", results.zones, &ZoneSeries::name);
  zones.field("area_m2", results.zones, &ZoneSeries::area_m2);
  zones.table("occupancy", results.zones, &ZoneSeries::occupancy);
  zones.table("peak_occupancy", results.zones, &ZoneSeries::peakOccupancy);
  zones.table("peak_density_per_m2", results.zones, &ZoneSeries::peakDensity_per_m2);

  const Way times(group, "travel_times");
  times.names("destination", results.travelTimes, &TravelTimes::destination);
  times.field("persons", results.travelTimes, &TravelTimes::persons);
  times.field("mean_s", results.travelTimes, &TravelTimes::mean_s);
  times.field("median_s", results.travelTimes, &TravelTimes::median_s);
  times.field("p90_s", results.travelTimes, &TravelTimes::p90_s);
  times.field("max_s", results.travelTimes, &TravelTimes::max_s);

  if (!Way::has(group, "queues")) return; // files from before there were journeys
  const Way queues(group, "queues");
  queues.names("name", results.queues, &QueueFigures::name);
  queues.field("served", results.queues, &QueueFigures::served);
  queues.field("mean_length", results.queues, &QueueFigures::meanLength);
  queues.field("max_length", results.queues, &QueueFigures::maxLength);
  queues.field("mean_wait_s", results.queues, &QueueFigures::meanWait_s);
  queues.field("p90_wait_s", results.queues, &QueueFigures::p90Wait_s);
  queues.field("max_wait_s", results.queues, &QueueFigures::maxWait_s);
  queues.table("length", results.queues, &QueueFigures::length);

  const Way stays(group, "stays");
  stays.names("name", results.stays, &StayFigures::name);
  stays.field("max_persons", results.stays, &StayFigures::maxPersons);
  stays.table("persons", results.stays, &StayFigures::persons);
}

void writeDensity(const Handle& group, const DensityMap& map) {
  hdf5::setAttribute(group, "origin_x_m", map.origin.x);
  hdf5::setAttribute(group, "origin_y_m", map.origin.y);
  hdf5::setAttribute(group, "cell_m", map.cell_m);
  hdf5::writeColumn(group, "sheets", map.sheets);
  const hdf5::Dims dims{map.sheets.size(), map.rows, map.columns};
  hdf5::writeArray(group, "mean_per_m2", std::span<const float>(map.mean_per_m2), dims);
  hdf5::writeArray(group, "peak_per_m2", std::span<const float>(map.peak_per_m2), dims);
  hdf5::writeArray(group, "above_validated_s", std::span<const float>(map.secondsAboveValidated), dims);
}

DensityMap readDensity(const Handle& group) {
  DensityMap map;
  map.origin = {hdf5::attribute<double>(group, "origin_x_m"), hdf5::attribute<double>(group, "origin_y_m")};
  map.cell_m = hdf5::attribute<double>(group, "cell_m");
  map.sheets = hdf5::readColumn<std::int16_t>(group, "sheets");
  const hdf5::Dims dims = hdf5::dimsOf(group, "mean_per_m2");
  constexpr hsize_t most = std::numeric_limits<std::uint32_t>::max();
  if (dims.size() != 3 || dims[0] != map.sheets.size() || dims[1] > most || dims[2] > most)
    throw hdf5::Failure("mean_per_m2", tr("has not one layer for each sheet"));
  map.rows = static_cast<std::uint32_t>(dims[1]);
  map.columns = static_cast<std::uint32_t>(dims[2]);
  map.mean_per_m2 = hdf5::readColumn<float>(group, "mean_per_m2");
  map.peak_per_m2 = hdf5::readColumn<float>(group, "peak_per_m2");
  map.secondsAboveValidated = hdf5::readColumn<float>(group, "above_validated_s");
  if (map.peak_per_m2.size() != map.mean_per_m2.size() ||
      map.secondsAboveValidated.size() != map.mean_per_m2.size())
    throw hdf5::Failure("density", tr("has layers of different sizes"));
  return map;
}

constexpr const char* denseGroup = "dense";

void writePeak(const Handle& group, const std::string& name, const DensePeak& peak) {
  hdf5::setAttribute(group, name, peak.value);
  hdf5::setAttribute(group, name + "_x_m", peak.place.x);
  hdf5::setAttribute(group, name + "_y_m", peak.place.y);
  hdf5::setAttribute(group, name + "_time_s", peak.time_s);
}

DensePeak readPeak(const Handle& group, const std::string& name) {
  return {hdf5::attribute<double>(group, name),
          {hdf5::attribute<double>(group, name + "_x_m"), hdf5::attribute<double>(group, name + "_y_m")},
          hdf5::attribute<double>(group, name + "_time_s")};
}

/// Only what was asked for: layers as those of the density map.
void writeDense(const Handle& measures, const DenseResults& dense, const DensityMap& map) {
  if (!dense.hasVoronoi() && !dense.hasPressure()) return;
  const Handle group = hdf5::createGroup(measures, denseGroup);
  const hdf5::Dims dims{map.sheets.size(), map.rows, map.columns};
  if (dense.hasVoronoi()) {
    writePeak(group, "voronoi_peak_per_m2", dense.voronoiPeak);
    hdf5::writeArray(group, "voronoi_mean_per_m2", std::span<const float>(dense.voronoiMean_per_m2), dims);
    hdf5::writeArray(group, "voronoi_highest_per_m2", std::span<const float>(dense.voronoiPeak_per_m2), dims);
    const std::size_t intervals =
        dense.zoneVoronoi_per_m2.empty() ? 0 : dense.zoneVoronoi_per_m2.front().size();
    std::vector<double> zones;
    for (const auto& series : dense.zoneVoronoi_per_m2)
      zones.insert(zones.end(), series.begin(), series.end());
    hdf5::writeArray(group, "zone_voronoi_per_m2", std::span<const double>(zones),
                     {dense.zoneVoronoi_per_m2.size(), intervals});
  }
  if (dense.hasPressure()) {
    writePeak(group, "pressure_peak_per_s2", dense.pressurePeak);
    hdf5::writeArray(group, "pressure_highest_per_s2", std::span<const float>(dense.pressurePeak_per_s2),
                     dims);
  }
}

DenseResults readDense(const Handle& measures, const DensityMap& map, std::size_t zonesThere) {
  DenseResults dense;
  if (!hdf5::exists(measures, denseGroup)) return dense;
  const Handle group = hdf5::openGroup(measures, denseGroup);
  const auto layer = [&](const char* name) {
    auto values = hdf5::readColumn<float>(group, name);
    if (values.size() != map.mean_per_m2.size())
      throw hdf5::Failure(name, tr("has layers of different sizes"));
    return values;
  };
  if (hdf5::exists(group, "voronoi_mean_per_m2")) {
    dense.voronoiPeak = readPeak(group, "voronoi_peak_per_m2");
    dense.voronoiMean_per_m2 = layer("voronoi_mean_per_m2");
    dense.voronoiPeak_per_m2 = layer("voronoi_highest_per_m2");
    const hdf5::Dims dims = hdf5::dimsOf(group, "zone_voronoi_per_m2");
    const auto zones = hdf5::readColumn<double>(group, "zone_voronoi_per_m2");
    if (dims.size() != 2 || dims[0] != zonesThere)
      throw hdf5::Failure("zone_voronoi_per_m2", tr("has not one row for each name"));
    for (std::size_t z = 0; z < dims[0]; ++z)
      dense.zoneVoronoi_per_m2.emplace_back(zones.begin() + static_cast<std::ptrdiff_t>(z * dims[1]),
                                            zones.begin() + static_cast<std::ptrdiff_t>((z + 1) * dims[1]));
  }
  if (hdf5::exists(group, "pressure_highest_per_s2")) {
    dense.pressurePeak = readPeak(group, "pressure_peak_per_s2");
    dense.pressurePeak_per_s2 = layer("pressure_highest_per_s2");
  }
  return dense;
}

} // namespace

void writeMeasures(const Handle& group, const MeasureResults& results) {
  hdf5::setAttribute(group, "method", results.method);
  hdf5::setAttribute(group, "interval_s", results.interval_s);
  hdf5::setAttribute(group, "duration_s", results.duration_s);
  hdf5::setAttribute(group, "validated_density_per_m2", validatedDensity_per_m2);
  hdf5::setAttribute(group, "above_validated", std::uint8_t{results.aboveValidated});
  hdf5::setAttribute(group, "peak_density_per_m2", results.peakDensity_per_m2);
  hdf5::setAttribute(group, "peak_x_m", results.peakPlace.x);
  hdf5::setAttribute(group, "peak_y_m", results.peakPlace.y);
  hdf5::setAttribute(group, "peak_time_s", results.peakTime_s);
  hdf5::writeColumn(group, "present", results.present);
  hdf5::writeColumn(group, "person_seconds_at_service",
                    std::span<const double>(results.personSecondsAtService));

  passSeries<Writing>(group, results);
  hdf5::setAttribute(group, "gates", static_cast<std::uint32_t>(results.gates.size()));
  if (!results.gates.empty()) passGateCounts<Writing>(group, results);
  writeDensity(hdf5::createGroup(group, "density"), results.density);
  writeDense(group, results.dense, results.density);
}

MeasureResults readMeasures(const Handle& group) {
  MeasureResults results;
  results.method = hdf5::textAttribute(group, "method");
  results.interval_s = hdf5::attribute<double>(group, "interval_s");
  results.duration_s = hdf5::attribute<double>(group, "duration_s");
  results.aboveValidated = hdf5::attribute<std::uint8_t>(group, "above_validated") != 0;
  results.peakDensity_per_m2 = hdf5::attribute<double>(group, "peak_density_per_m2");
  results.peakPlace = {hdf5::attribute<double>(group, "peak_x_m"),
                       hdf5::attribute<double>(group, "peak_y_m")};
  results.peakTime_s = hdf5::attribute<double>(group, "peak_time_s");
  results.present = hdf5::readColumn<std::uint32_t>(group, "present");
  const auto service = hdf5::readColumn<double>(group, "person_seconds_at_service");
  if (service.size() != results.personSecondsAtService.size())
    throw hdf5::Failure("person_seconds_at_service", tr("has not one value for each level A..F"));
  std::ranges::copy(service, results.personSecondsAtService.begin());

  passSeries<Reading>(group, results);
  if (hdf5::hasAttribute(group, "gates") && hdf5::attribute<std::uint32_t>(group, "gates") > 0)
    passGateCounts<Reading>(group, results);
  results.density = readDensity(hdf5::openGroup(group, "density"));
  results.dense = readDense(group, results.density, results.zones.size());
  return results;
}

} // namespace loopstad::sim
