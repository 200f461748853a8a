// SPDX-License-Identifier: GPL-3.0-or-later
// Run files, read as a run and as trajectories of the Pedestrian Dynamics Data Archive.
#include "hdf5_edits.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/read_trajectories.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/test/crowds.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <cmath>
#include <fstream>

using namespace loopstad;

namespace {

/// Something in every group.
sim::MeasureResults someMeasures() {
  sim::MeasureResults m;
  m.method = "by hand";
  m.interval_s = 10.0;
  m.duration_s = 20.0;
  m.present = {2, 1};
  m.lines = {{"door", 2.0, {3, 4}, {0, 1}}, {"gate", 1.5, {0, 0}, {2, 2}}};
  m.zones = {{"square", 100.0, {1.5, 0.5}, {2, 1}, {0.2, 0.1}}};
  m.travelTimes = {{"exit", 2, 10.0, 10.0, 11.0, 11.0}};
  m.queues = {{"bar", 5, 1.5, 4, 20.0, 31.0, 33.0, {1.0, 2.0}}};
  m.stays = {{"field", 7, {3.0, 6.5}}};
  m.gates = {{"turnstile", 3, 1}};
  const std::vector<float> layer{0.5F, -1.0F, 0.25F, 0.0F};
  m.density = {{-1.0, 2.0}, 1.0, 2, 1, {0, 1}, layer, layer, layer};
  m.dense.voronoiMean_per_m2 = m.dense.voronoiPeak_per_m2 = m.dense.pressurePeak_per_s2 = layer;
  m.dense.zoneVoronoi_per_m2 = {{0.1, 0.2}};
  return m;
}

std::string wholeRun(const std::filesystem::path& file) {
  twin::Twin hall;
  hall.name = "hall";
  hall.surface = test::corridorMesh(10.0, 2.0);
  const twin::Surface surface(hall.surface);
  const sim::RunHeader header{.scenarioName = "hall",
                              .scenarioText = "id: hall\n",
                              .inputs = {{"hall.geojson", "GeoJSON", "", "2026-01-01"}},
                              .twinFile = "hall.twin.h5",
                              .model = "orca",
                              .modelSource = "a paper",
                              .modelParameters = {{"horizon_s", 2.0}},
                              .startedAt = "2026-01-01T12:00:00Z",
                              .profiles = {"adult"},
                              .destinations = {"exit"}};
  auto writer = sim::RunWriter::open(file, header, hall, surface);
  fuzz::require(static_cast<bool>(writer), "a run is begun");
  for (int frame = 0; frame < 3; ++frame) {
    sim::Crowd crowd;
    test::stand(crowd, surface, {1.25 + 0.25 * frame, 0.5});
    test::stand(crowd, surface, {2.25 + 0.25 * frame, 1.5});
    writer->frame(0.5 * frame, crowd);
  }
  fuzz::require(static_cast<bool>(writer->finish(someMeasures(), {2, 1, 0, 0}, 17, 1.0)), "a run is written");
  return *readTextFile(file);
}

/// Tables and layers fit each other: whoever shows them counts on it.
void requireSound(const sim::RunInfo& info) {
  const sim::MeasureResults& m = info.measures;
  const std::size_t cells = m.density.sheets.size() * m.density.rows * m.density.columns;
  for (const auto* layer : {&m.density.mean_per_m2, &m.density.peak_per_m2, &m.density.secondsAboveValidated})
    fuzz::require(layer->size() == cells, "a layer of the density has all cells");
  for (const auto* layer :
       {&m.dense.voronoiMean_per_m2, &m.dense.voronoiPeak_per_m2, &m.dense.pressurePeak_per_s2})
    fuzz::require(layer->empty() || layer->size() == cells, "a dense layer has all cells");
}

void readFrames(const std::filesystem::path& file, std::size_t frames) {
  constexpr std::size_t more = 1; // than there are
  for (std::size_t f = 0; f < frames + more; ++f) {
    const auto rows = sim::readFrame(file, f);
    if (!rows) fuzz::requireTold(rows.error(), "hall.run.h5");
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TemporaryFolder folder;
  const auto file = folder.path() / "hall.run.h5";
  static const std::string whole = wholeRun(file);
  fuzz::Bytes bytes(data, size);
  std::ofstream(file, std::ios::binary) << fuzz::edited(whole, bytes);
  const auto info = sim::readRunInfo(file);
  if (info) {
    requireSound(*info);
    readFrames(file, info->frames);
  } else {
    fuzz::requireTold(info.error(), "hall.run.h5");
  }
  const auto seen = scenarios::readTrajectories(file, {});
  if (!seen) return fuzz::requireTold(seen.error(), "hall.run.h5"), 0;
  for (const scenarios::Track& track : seen->tracks.tracks)
    for (const Vec2 p : track.at)
      fuzz::require(std::isfinite(p.x) && std::isfinite(p.y), "places are numbers");
  return 0;
}
