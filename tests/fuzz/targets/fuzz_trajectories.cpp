// SPDX-License-Identifier: GPL-3.0-or-later
// Trajectories of others, as text. Those in HDF5 are the run file's to try, SQLite reads its own.
#include "fuzz_target.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/read_trajectories.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <cmath>
#include <fstream>

using namespace loopstad;

namespace {

void requireSound(const scenarios::Tracks& tracks) {
  fuzz::require(!tracks.tracks.empty(), "there is a track");
  fuzz::require(tracks.interval_s > 0.0 && std::isfinite(tracks.interval_s), "moments follow each other");
  for (const scenarios::Track& track : tracks.tracks) {
    fuzz::require(!track.at.empty() && std::isfinite(track.from_s), "a track begins somewhere");
    for (const Vec2 p : track.at)
      fuzz::require(std::isfinite(p.x) && std::isfinite(p.y), "places are numbers");
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TemporaryFolder folder;
  const std::string_view text = fuzz::asText(data, size);
  if (text.starts_with("SQLite format 3") || text.starts_with("\x89HDF")) return 0;
  const auto file = folder.path() / "walks.txt";
  std::ofstream(file, std::ios::binary) << text;
  for (const char* time : {"", "time"}) {
    const auto seen = scenarios::readTrajectories(file, {.columns = {.time = time}});
    if (seen)
      requireSound(seen->tracks);
    else
      fuzz::requireTold(seen.error(), "walks.txt");
  }
  constexpr double fps = 16.0;
  const auto tracks = scenarios::readTracks(file, 0.01, fps);
  if (tracks)
    requireSound(*tracks);
  else
    fuzz::requireTold(tracks.error(), "walks.txt");
  return 0;
}
