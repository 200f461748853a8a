// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_ground.hpp"
#include "measure_interval.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/counting_line.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/twin/convex_clip.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace loopstad::scenarios {
namespace {

constexpr std::size_t mostCells = 4'000'000; // of a map: 32 MB a layer

/// Walkable ground inside an area.
double groundIn_m2(const twin::SurfaceMesh& mesh, const twin::Polygon& area) {
  double sum = 0.0;
  for (const auto& face : mesh.faces) {
    const std::array<Vec2, 3> corners{toMetres(mesh.vertices[face[0]]), toMetres(mesh.vertices[face[1]]),
                                      toMetres(mesh.vertices[face[2]])};
    sum += twin::sharedArea_m2(corners, area);
  }
  return sum;
}

Result<std::vector<AreaSeries>> areasOf(const MeasureLayout& spec, const twin::SurfaceMesh& mesh) {
  std::vector<AreaSeries> areas;
  if (spec.areas.empty()) areas.push_back({tr("all ground"), {}, area_m2(mesh)});
  for (const MeasureArea& area : spec.areas) {
    areas.push_back({area.name, area.area, groundIn_m2(mesh, area.area)});
    if (areas.back().area_m2 <= 0.0)
      return dataError({}, tr("area {}", area.name), tr("has no walkable ground"),
                       tr("give it in metres, in the frame of the trajectories"));
  }
  return areas;
}

HeatMap gridOver(const twin::SurfaceMesh& mesh, double cell_m) {
  Box2 box;
  for (const Fixed2 v : mesh.vertices) box.include(toMetres(v));
  return {box.min,
          cell_m,
          static_cast<std::size_t>(std::ceil(box.size().x / cell_m)),
          static_cast<std::size_t>(std::ceil(box.size().y / cell_m)),
          {}};
}

/// People by moment; moments at which nobody is seen anywhere are none.
std::vector<SeenMoment> momentsOf(const Tracks& tracks, const MeasureLayout& spec) {
  std::map<long, SeenMoment> found;
  for (std::uint32_t t = 0; t < tracks.tracks.size(); ++t) {
    const Track& track = tracks.tracks[t];
    const long start = std::lround(track.from_s / tracks.interval_s);
    for (std::uint32_t i = 0; i < track.at.size(); ++i) {
      const double time_s = static_cast<double>(start + i) * tracks.interval_s;
      if (time_s < spec.from_s.value_or(time_s) || time_s > spec.until_s.value_or(time_s)) continue;
      SeenMoment& moment = found[start + i];
      moment.time_s = time_s;
      moment.people.push_back({t, i});
    }
  }
  std::vector<SeenMoment> moments;
  for (auto& [number, moment] : found) moments.push_back(std::move(moment));
  return moments;
}

MeasureScene sceneOf(const Tracks& tracks, const twin::Surface& surface, const MeasureLayout& spec,
                     const std::vector<AreaSeries>& areas) {
  MeasureScene scene{.tracks = tracks, .surface = surface, .spec = spec};
  scene.moments = momentsOf(tracks, spec);
  scene.grid = gridOver(surface.mesh(), spec.grid_m);
  scene.walkable.assign(scene.grid.columns * scene.grid.rows, 0);
  for (std::size_t cell = 0; cell < scene.walkable.size(); ++cell)
    scene.walkable[cell] = surface.locate(scene.grid.middle(cell)) ? 1 : 0;
  for (const AreaSeries& series : areas) {
    SceneArea area{&series, spec.areas.empty(), {}};
    for (std::uint32_t cell = 0; cell < scene.walkable.size(); ++cell)
      if (scene.walkable[cell] != 0 && (area.whole || contains(series.area, scene.grid.middle(cell))))
        area.cells.push_back(cell);
    scene.areas.push_back(std::move(area));
  }
  return scene;
}

/// Takes the intervals as they come out, in their order.
class Collector {
public:
  Collector(const MeasureScene& scene, Measured& into)
      : scene_(scene), into_(into), person_(scene.tracks.tracks.size(), 0) {
    for (HeatMap* map : {&into.density, &into.gaussian, &into.pressure}) {
      *map = scene.grid;
      map->values.assign(scene.walkable.size(), 0.0);
    }
    std::map<std::int64_t, std::size_t> byId;
    for (std::size_t t = 0; t < person_.size(); ++t) {
      const Track& track = scene.tracks.tracks[t];
      const auto [at, isNew] = byId.try_emplace(track.id, into.persons.size());
      if (isNew) into.persons.push_back({.id = track.id, .from_s = track.from_s});
      person_[t] = at->second;
    }
  }

  void take(const IntervalFigures& figures, std::size_t first, std::size_t moments, bool wholeInterval) {
    for (std::size_t i = 0; i < figures.areas.size(); ++i)
      into_.areas[i % into_.areas.size()].moments.push_back(figures.areas[i]);
    for (const ServiceMoment& moment : figures.service) {
      const auto level = static_cast<std::size_t>(sim::walkwayService(moment.density_per_m2));
      into_.persons[person_[moment.track]].service_s[level] += scene_.tracks.interval_s;
      into_.service_s[level] += scene_.tracks.interval_s;
    }
    for (std::size_t cell = 0; cell < scene_.walkable.size(); ++cell) {
      into_.density.values[cell] += figures.voronoi[cell];
      into_.gaussian.values[cell] += figures.gaussian[cell];
      if (!wholeInterval) continue;
      double& highest = into_.pressure.values[cell];
      highest = std::max(highest, figures.pressure[cell]);
      const bool crowded = figures.gaussian[cell] / static_cast<double>(moments) >= sim::crowded_per_m2;
      if (!crowded || figures.pressure[cell] <= into_.peakPressure_per_s2) continue;
      into_.peakPressure_per_s2 = figures.pressure[cell];
      into_.peakPlace = scene_.grid.middle(cell);
      into_.peakFrom_s = scene_.moments[first].time_s;
    }
    into_.offGround += figures.offGround;
    into_.furthestOff_m = std::max(into_.furthestOff_m, figures.furthestOff_m);
  }

  /// Sums become means; off the ground there is nothing to show.
  void finish() {
    const auto moments = static_cast<double>(scene_.moments.size());
    for (std::size_t cell = 0; cell < scene_.walkable.size(); ++cell) {
      into_.density.values[cell] /= moments;
      into_.gaussian.values[cell] /= moments;
      if (scene_.walkable[cell] == 0)
        into_.density.values[cell] = into_.gaussian.values[cell] = into_.pressure.values[cell] = notMeasured;
    }
    followWays();
  }

  [[nodiscard]] PersonFigures& person(std::size_t track) { return into_.persons[person_[track]]; }

private:
  void followWays() {
    std::vector<double> speedSum_mps(into_.persons.size(), 0.0);
    std::vector<double> moments(into_.persons.size(), 0.0);
    for (std::size_t t = 0; t < person_.size(); ++t) {
      const Track& track = scene_.tracks.tracks[t];
      PersonFigures& p = person(t);
      p.seen_s += static_cast<double>(track.at.size() - 1) * scene_.tracks.interval_s;
      for (std::size_t i = 0; i < track.at.size(); ++i) {
        if (i > 0) p.way_m += distance(track.at[i - 1], track.at[i]);
        speedSum_mps[person_[t]] += speedAt(scene_.tracks, track, i, scene_.speedSpan);
        moments[person_[t]] += 1.0;
      }
    }
    for (std::size_t i = 0; i < into_.persons.size(); ++i)
      into_.persons[i].meanSpeed_mps = moments[i] > 0.0 ? speedSum_mps[i] / moments[i] : 0.0;
  }

  const MeasureScene& scene_;
  Measured& into_;
  std::vector<std::size_t> person_; ///< by track
};

/// First passages: one per person and line, in time.
void countPassages(const MeasureScene& scene, Measured& into) {
  for (const MeasureLine& line : scene.spec.lines) {
    std::map<std::int64_t, Passage> first;
    for (const Track& track : scene.tracks.tracks) {
      const auto crossed = firstCrossing(scene.tracks, track, line.ends);
      if (!crossed || crossed->time_s < scene.spec.from_s.value_or(crossed->time_s) ||
          crossed->time_s > scene.spec.until_s.value_or(crossed->time_s))
        continue;
      const Passage passage{crossed->time_s, track.id, crossed->towards};
      const auto [at, isNew] = first.try_emplace(track.id, passage);
      if (!isNew && passage.time_s < at->second.time_s) at->second = passage;
    }
    into.lines.push_back(
        {line.name, line.ends, sim::walkableWidth_m(scene.surface.mesh(), line.ends[0], line.ends[1], {})});
    for (const auto& [id, passage] : first) into.lines.back().passages.push_back(passage);
    std::ranges::stable_sort(into.lines.back().passages, {}, &Passage::time_s);
  }
}

/// From the first line to the last.
void timeTravels(Measured& into) {
  if (into.lines.size() < 2) return;
  std::map<std::int64_t, double> start;
  std::map<std::int64_t, double> end;
  for (const Passage& p : into.lines.front().passages) start[p.person] = p.time_s;
  for (const Passage& p : into.lines.back().passages) end[p.person] = p.time_s;
  for (PersonFigures& person : into.persons)
    if (start.contains(person.id) && end.contains(person.id) && end[person.id] > start[person.id])
      person.travel_s = end[person.id] - start[person.id];
}

/// Some intervals at a time, as many as there are threads; taken in their order, whatever ends first.
Status measureAll(const MeasureScene& scene, Executor& executor, Progress& progress, Collector& collector) {
  const std::size_t all = scene.moments.size();
  const auto step =
      static_cast<std::size_t>(std::max(1L, std::lround(scene.spec.interval_s / scene.tracks.interval_s)));
  const std::size_t wave = std::max(1U, executor.threads());
  std::vector<IntervalFigures> figures(wave);
  for (std::size_t first = 0; first < all; first += wave * step) {
    if (progress.stopRequested()) return interruptedError();
    const std::size_t count = std::min(wave, (all - first + step - 1) / step);
    forBlocks(executor, count, 1, [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i)
        figures[i] = measureInterval(scene, first + i * step, std::min(all, first + (i + 1) * step));
    });
    for (std::size_t i = 0; i < count; ++i)
      collector.take(figures[i], first + i * step, std::min(step, all - first - i * step),
                     all < step || first + (i + 1) * step <= all);
    progress.advance(static_cast<double>(std::min(all, first + count * step) - first));
  }
  return Done{};
}

void noteWhatWasOff(Measured& into) {
  if (into.furthestOff_m > 0.0)
    into.notes.push_back(tr("some positions lie up to {:.2f} m off the ground: their cells start at its edge",
                            into.furthestOff_m));
  if (into.offGround > 0)
    into.notes.push_back(
        tr("{} positions lie further off the ground and have no Voronoi cell", into.offGround));
}

} // namespace

double LinePassages::flow_per_s() const {
  if (passages.size() < 2) return notMeasured;
  return static_cast<double>(passages.size() - 1) / (passages.back().time_s - passages.front().time_s);
}

Result<Measured> measureTrajectories(const Trajectories& seen, const MeasureLayout& spec, Executor& executor,
                                     Progress& progress) {
  auto ground = groundUnder(seen, spec);
  if (!ground) return ground.error();
  const twin::Surface surface(ground->twin->surface);
  auto areas = areasOf(spec, surface.mesh());
  if (!areas) return areas.error();
  Measured measured;
  measured.name = seen.file.stem().string();
  measured.file = seen.file;
  measured.format = seen.format;
  measured.fps = seen.fps;
  measured.interval_s = seen.tracks.interval_s;
  measured.ground = ground->twin;
  measured.spec = spec;
  measured.areas = std::move(*areas);
  measured.notes = seen.notes;
  if (!ground->note.empty()) measured.notes.push_back(ground->note);

  const HeatMap grid = gridOver(surface.mesh(), spec.grid_m);
  if (grid.columns * grid.rows > mostCells)
    return dataError(seen.file.string(), {},
                     tr("would need {} cells of {:g} m", grid.columns * grid.rows, spec.grid_m),
                     tr("give a larger --grid"));
  MeasureScene scene = sceneOf(seen.tracks, surface, spec, measured.areas);
  if (scene.moments.empty())
    return dataError(seen.file.string(), {}, tr("shows nobody in the period asked for"),
                     tr("times are frame / fps: it ends at {:g} s", seen.tracks.end_s));
  const auto rowsPerFrame = std::max(1L, std::lround(seen.tracks.interval_s * seen.fps));
  scene.speedSpan = spec.speedFrames
                        ? std::max<std::size_t>(1, *spec.speedFrames / static_cast<std::size_t>(rowsPerFrame))
                        : speedSpan(seen.tracks);
  measured.speedFrames = scene.speedSpan * static_cast<std::size_t>(rowsPerFrame);
  measured.from_s = scene.moments.front().time_s;
  measured.until_s = scene.moments.back().time_s;

  Collector collector(scene, measured);
  progress.begin(tr("Measuring {}", measured.name), static_cast<double>(scene.moments.size()), tr("moments"));
  if (const Status s = measureAll(scene, executor, progress, collector); !s) return s.error();
  progress.end();
  collector.finish();
  countPassages(scene, measured);
  timeTravels(measured);
  noteWhatWasOff(measured);
  return measured;
}

Statistics statisticsOf(const AreaSeries& area, double AreaFigures::*member) {
  std::vector<double> values;
  for (const AreaFigures& figures : area.moments)
    if (std::isfinite(figures.*member)) values.push_back(figures.*member);
  if (values.empty()) return {};
  const auto n = static_cast<double>(values.size());
  Statistics s;
  s.mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double squares = 0.0;
  for (const double v : values) squares += (v - s.mean) * (v - s.mean);
  s.deviation = values.size() > 1 ? std::sqrt(squares / (n - 1.0)) : 0.0;
  s.highest = std::ranges::max(values);
  return s;
}

double quantileOf(std::vector<double> values, double share) {
  if (values.empty()) return notMeasured;
  std::ranges::sort(values);
  const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
  return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

} // namespace loopstad::scenarios
