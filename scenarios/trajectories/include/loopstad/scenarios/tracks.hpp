// SPDX-License-Identifier: GPL-3.0-or-later
/// Where people were, moment after moment: of a simulation and of an experiment alike, so that both are
/// measured by the same functions.
///
///   Result<Tracks> seen = readTracks("bottleneck/040_c_56_h-.txt", 1.0, 25.0);
///   const std::vector<double> through_s = passages(*seen, {{-0.4, 0}, {0.4, 0}});
///   const std::vector<AreaMoment> moments = areaMoments(*seen, area, {8.0, 50.0});
///
/// Metres and seconds. Moments are whole multiples of interval_s. A speed is the way between half a second
/// before and half a second after, as in the analyses of the experiments.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

struct Track {
  double from_s = 0.0;  ///< of the first position
  std::vector<Vec2> at; ///< one every interval_s
  std::uint32_t destination = 0;
  std::uint32_t profile = 0;            ///< among those of the case's groups, in their order
  double freeSpeed_mps = 0.0;           ///< 0: not known
  std::optional<double> drawnStart_s{}; ///< when the person should set off; nothing: nobody says
  std::optional<double> start_s{};      ///< when the first step began that led anywhere
  std::optional<std::uint32_t> group{}; ///< who belong together have the same number
  std::optional<double> left_s{};       ///< when and where the destination was reached
  Vec2 leftAt{};
  std::int64_t id = 0; ///< as its source calls the person; who is away for a while has two tracks
};

struct Tracks {
  double interval_s = 0.1;
  std::vector<Track> tracks;
  double end_s = 0.0;     ///< when watching ended
  std::size_t wanted = 0; ///< people who should have come
};

/// One person a line: id, frame, x, y and whatever follows, parted by blanks, tabs or commas; lines that
/// begin otherwise are comments. Who is away for a while is another person afterwards.
[[nodiscard]] Result<Tracks> readTracks(const std::filesystem::path& file, double unit_m, double fps);

/// Of the moment i of a track, m/s.
[[nodiscard]] double speedAt(const Tracks& tracks, const Track& track, std::size_t i);

/// Over so many moments before and after, fewer at the ends of a track, m/s.
[[nodiscard]] double speedAt(const Tracks& tracks, const Track& track, std::size_t i, std::size_t span);
[[nodiscard]] Vec2 velocityAt(const Tracks& tracks, const Track& track, std::size_t i, std::size_t span);
/// Moments in half a second, 1 at least.
[[nodiscard]] std::size_t speedSpan(const Tracks& tracks);

struct LineCrossing {
  double time_s = 0.0;
  bool towards = true; ///< to the left of a->b
};
/// Between two positions the time is that of a straight and even walk.
[[nodiscard]] std::optional<LineCrossing> firstCrossing(const Tracks& tracks, const Track& track,
                                                        const std::array<Vec2, 2>& line);

/// When each person first crosses the line between two points, ascending; nothing for a line: when each
/// leaves.
[[nodiscard]] std::vector<double> passages(const Tracks& tracks,
                                           const std::optional<std::array<Vec2, 2>>& line);

using Period = std::pair<double, double>;
inline constexpr Period always{-1e9, 1e9};

struct AreaMoment {
  double time_s = 0.0;
  std::size_t persons = 0;
  double speedSum_mps = 0.0;
  std::size_t standing = 0; ///< slower than 0.2 m/s
};
/// The people in an area at every moment that somebody is seen anywhere.
[[nodiscard]] std::vector<AreaMoment> areaMoments(const Tracks& tracks, const Box2& area, Period period);

struct DiagramPoint {
  double density_per_m2 = 0.0;
  double speed_mps = 0.0;
};
/// Means over all moments; speed over all persons in them.
[[nodiscard]] std::optional<DiagramPoint> meanPoint(const std::vector<AreaMoment>& moments, double area_m2);
/// One point per quarter of a person per m2, where at least 20 moments with people fall into it.
[[nodiscard]] std::vector<DiagramPoint> binnedPoints(const std::vector<AreaMoment>& moments, double area_m2);

struct SpacingPoint {
  double spacing_m = 0.0; ///< to the next person ahead
  double speed_mps = 0.0;
};
/// People in single file along x: everyone in the area who has somebody ahead in it.
[[nodiscard]] std::vector<SpacingPoint> spacings(const Tracks& tracks, const Box2& area, Period period);

} // namespace loopstad::scenarios
