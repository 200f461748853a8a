// SPDX-License-Identifier: GPL-3.0-or-later
/// Many edits one after another, at places drawn by chance, on real ground: the twin stays sound, covers what
/// it covered, and is the same elsewhere.
#include <loopstad/base/random.hpp>
#include <loopstad/test/sound_twin.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace loopstad::twin::edit {
namespace {

namespace fs = std::filesystem;

Result<Twin> twinOf(const fs::path& source) {
  SilentProgress progress;
  BuildReport report;
  const Result<io::Records> records = io::readSources({source}, {}, progress, report);
  if (!records) return records.error();
  return build::buildTwin(*records, {}, progress, report);
}

std::optional<fs::path> sharedData(const char* file) {
  const char* data = std::getenv("LOOPSTAD_SHARED_DATA");
  const fs::path path = fs::path(data != nullptr ? data : "") / file;
  if (!fs::exists(path)) return std::nullopt;
  return path;
}

/// Edits of all kinds near the doors of a twin, where a city is busiest.
class Chance {
public:
  Chance(const Twin& twin, std::uint64_t seed) : twin_(twin), seed_(seed) {}

  Edit edit(std::uint32_t number) {
    number_ = number;
    draw_ = 0;
    Edit edit;
    edit.id = "edit " + std::to_string(number);
    const Vec2 at = somewhere();
    switch (static_cast<int>(7.0 * next())) {
    case 0:
      edit.kind = Edit::remove;
      edit.id = twin_.buildings[index(twin_.buildings.size())].id;
      break;
    case 1:
      edit.kind = Edit::fence;
      edit.lines = {{at, at + Vec2{reach(20.0), reach(20.0)}, at + Vec2{reach(30.0), reach(30.0)}}};
      break;
    case 2:
      edit.kind = Edit::object;
      edit.points = {at};
      edit.width_m = 0.1 + 2.0 * next();
      break;
    case 3:
      edit.kind = Edit::close;
      edit.polygons = {blob(at, 1.0 + 6.0 * next())};
      break;
    case 4:
      edit.kind = Edit::building;
      edit.polygons = {blob(at, 2.0 + 8.0 * next())};
      break;
    case 5:
      edit.kind = Edit::open;
      edit.polygons = {blob(at, 1.0 + 5.0 * next())};
      break;
    default:
      edit.kind = Edit::surface;
      edit.polygons = {blob(at, 3.0 + 20.0 * next())};
    }
    return edit;
  }

private:
  double next() { return Draws(seed_, number_, draw_++, Purpose::test).uniform(0); }
  double reach(double m) { return m * (2.0 * next() - 1.0); }
  std::size_t index(std::size_t count) {
    return static_cast<std::size_t>(next() * static_cast<double>(count));
  }
  Vec2 somewhere() {
    const Door& door = twin_.doors[index(twin_.doors.size())];
    return door.position + Vec2{reach(15.0), reach(15.0)};
  }
  /// A ring round a place that does not cross itself.
  Polygon blob(Vec2 at, double radius_m) {
    Polygon polygon;
    const int corners = 3 + static_cast<int>(9.0 * next());
    for (int i = 0; i < corners; ++i) {
      const double turn = 2.0 * 3.14159265358979 * i / corners;
      polygon.outer.push_back(at + radius_m * (0.4 + 0.6 * next()) * Vec2{std::cos(turn), std::sin(turn)});
    }
    return polygon;
  }

  const Twin& twin_;
  std::uint64_t seed_;
  std::uint32_t number_ = 0;
  std::uint32_t draw_ = 0;
};

std::size_t thinFaces(const SurfaceMesh& mesh, double thinnest_m) {
  std::size_t thin = 0;
  for (const auto& corners : mesh.faces) {
    const Vec2 a = toMetres(mesh.vertices[corners[0]]);
    const Vec2 b = toMetres(mesh.vertices[corners[1]]);
    const Vec2 c = toMetres(mesh.vertices[corners[2]]);
    const double longest = std::max({distance(a, b), distance(b, c), distance(c, a)});
    if (cross(b - a, c - a) / longest < thinnest_m) ++thin;
  }
  return thin;
}

/// Makes edits one after the other; gives how many the city took.
int editOften(Twin twin, std::uint64_t seed, std::uint32_t times) {
  std::map<int, double> area_m2;
  for (const std::int16_t level : twin.terrain.levels) area_m2.try_emplace(level, 0.0);
  for (auto& [level, area] : area_m2) area = test::terrainArea_m2(twin, level);
  const std::size_t thin = thinFaces(twin.surface, 0.0099);
  int made = 0;
  for (std::uint32_t i = 0; i < times && !twin.buildings.empty() && !twin.doors.empty(); ++i) {
    BuildReport report;
    const Edit edit = Chance(twin, seed).edit(i);
    Result<Twin> plan = editTwin(twin, std::span(&edit, 1), {}, report);
    if (!plan) continue;
    twin = std::move(*plan);
    ++made;
    const std::string unsound = test::whatIsUnsound(twin);
    EXPECT_EQ(unsound, "") << "edit " << i << ": " << name(edit.kind);
    if (!unsound.empty()) return made;
  }
  for (const auto& [level, area] : area_m2)
    EXPECT_NEAR(test::terrainArea_m2(twin, level), area, 1e-6 * area) << "level " << level;
  EXPECT_LE(thinFaces(twin.surface, 0.0099), thin + static_cast<std::size_t>(made) / 10) << made << " edits";
  return made;
}

TEST(Edits, KeepBredAiSound) {
  const Result<Twin> twin = twinOf(LOOPSTAD_BREDAI);
  ASSERT_TRUE(twin) << describe(twin.error());
  for (std::uint64_t seed = 1; seed <= 3; ++seed)
    EXPECT_GT(editOften(*twin, seed, 60), 30) << "seed " << seed;
}

TEST(Edits, KeepDelftSoundOnItsHeights) {
  const auto data = sharedData("delft-oost");
  if (!data) GTEST_SKIP() << "delft-oost is not in LOOPSTAD_SHARED_DATA";
  const Result<Twin> twin = twinOf(*data);
  ASSERT_TRUE(twin) << describe(twin.error());
  EXPECT_GT(editOften(*twin, 4, 80), 40);
}

TEST(Edits, KeepOtterloSound) {
  const auto data = sharedData("bgt-otterlo/otterlo.zip");
  if (!data) GTEST_SKIP() << "bgt-otterlo is not in LOOPSTAD_SHARED_DATA";
  const Result<Twin> twin = twinOf(*data);
  ASSERT_TRUE(twin) << describe(twin.error());
  EXPECT_GT(editOften(*twin, 5, 40), 20);
}

} // namespace
} // namespace loopstad::twin::edit
