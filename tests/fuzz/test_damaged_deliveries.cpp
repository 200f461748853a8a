// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries cut short, with bytes changed, doubled and taken out: every one gives records or an error that
// says which file and what to do, and none a crash. The damage follows from the seed, so a failure can be run
// again.
#include "zip_for_tests.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/base/random.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>

namespace loopstad::twin::io {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t rounds = 2000;      // per file: two seconds for all of them
constexpr std::uint32_t driverRounds = 100; // of what GDAL reads: it sets up its own for every file

/// What real damage looks like, and what an adversary would try.
constexpr std::string_view splices[] = {"<",
                                        "</",
                                        "&#0;",
                                        "\"",
                                        "1e999",
                                        "-",
                                        "nan",
                                        "<gml:Arc>",
                                        "</gml:Polygon>",
                                        "srsDimension=\"3\"",
                                        "\0"sv,
                                        "]]>",
                                        "<!--",
                                        "&lol;",
                                        "99999999999999999999",
                                        "<![CDATA[",
                                        "\xff\xfe",
                                        "[[[[[[",
                                        "{}"};

std::string read(const char* name) {
  return *readTextFile(std::filesystem::path(LOOPSTAD_TEST_FILES) / name);
}

std::size_t within(double uniform, std::size_t size) {
  return std::min(static_cast<std::size_t>(uniform * static_cast<double>(size)), size - 1);
}

/// Digits changed and nothing else: the text stays well-formed, so that its meaning is what gets tested.
std::string withOtherNumbers(std::string bytes, std::uint32_t round) {
  constexpr std::string_view instead = "0123456789-. e";
  for (std::uint32_t d = 0; d < 12; ++d) {
    const Draws draw(20, round, 100 + d, Purpose::test);
    const std::size_t at = bytes.find_first_of("0123456789", within(draw.uniform(0), bytes.size()));
    if (at != std::string::npos) bytes[at] = instead[within(draw.uniform(1), instead.size())];
  }
  return bytes;
}

/// One to six damages, by seed and round alone.
std::string damaged(std::string bytes, std::uint32_t round) {
  const Draws plan(20, round, 0, Purpose::test);
  const std::uint32_t damages = 1 + static_cast<std::uint32_t>(within(plan.uniform(0), 6));
  for (std::uint32_t d = 1; d <= damages && !bytes.empty(); ++d) {
    const Draws draw(20, round, d, Purpose::test);
    const std::size_t at = within(draw.uniform(0), bytes.size());
    const std::size_t length = std::min(1 + within(draw.uniform(1), 200), bytes.size() - at);
    switch (within(draw.uniform(2), 5)) {
    case 0:
      bytes.resize(at);
      break;
    case 1:
      bytes[at] = static_cast<char>(within(draw.uniform(3), 256));
      break;
    case 2:
      bytes.erase(at, length);
      break;
    case 3:
      bytes.insert(at, bytes.substr(at, length));
      break;
    default:
      bytes.insert(at, splices[within(draw.uniform(3), std::size(splices))]);
      break;
    }
  }
  return bytes;
}

/// Coordinates that reach a twin are numbers, and rings have an inside.
void expectSound(const Geometry& geometry) {
  const auto finite = [](Vec2 p) { return std::isfinite(p.x) && std::isfinite(p.y); };
  EXPECT_TRUE(std::ranges::all_of(geometry.points, finite));
  for (const Line& line : geometry.lines) {
    EXPECT_GE(line.size(), 2U);
    EXPECT_TRUE(std::ranges::all_of(line, finite));
  }
  for (const Polygon& polygon : geometry.polygons) {
    EXPECT_GE(polygon.outer.size(), 3U);
    EXPECT_TRUE(std::ranges::all_of(polygon.outer, finite));
    for (const Ring& hole : polygon.holes) EXPECT_GE(hole.size(), 3U);
  }
}

void expectSound(const std::vector<Shell>& shells) {
  for (const Shell& shell : shells)
    for (const ShellSurface& surface : shell.surfaces) {
      ASSERT_FALSE(surface.rings.empty());
      for (const Ring3& ring : surface.rings) {
        EXPECT_GE(ring.size(), 3U);
        for (const Vec3& p : ring)
          EXPECT_TRUE(std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.z));
      }
    }
}

class DamagedDelivery : public testing::TestWithParam<const char*> {};

TEST_P(DamagedDelivery, GivesRecordsOrAnError) {
  const std::string whole = read(GetParam());
  SilentProgress progress;
  std::size_t readable = 0;
  const bool byDriver = std::string_view(GetParam()).starts_with("s"); // site and square
  for (std::uint32_t round = 0; round < (byDriver ? driverRounds : rounds); ++round) {
    SCOPED_TRACE(round);
    const std::string bytes = round % 2 == 0 ? damaged(whole, round) : withOtherNumbers(whole, round);
    BuildReport report;
    const Result<Records> records = readBytes(GetParam(), bytes, {}, progress, report);
    if (!records) {
      EXPECT_EQ(records.error().file, GetParam());
      EXPECT_FALSE(records.error().problem.empty());
      EXPECT_FALSE(records.error().remedy.empty());
      continue;
    }
    ++readable;
    for (const BgtRecord& r : records->bgt) expectSound(r.geometry);
    for (const BagPand& r : records->panden) expectSound(r.footprint);
    for (const PlainFeature& f : records->plain) expectSound(f.geometry);
    for (const OsmRecord& r : records->osm) expectSound(r.geometry);
    for (const ModelBuilding& m : records->models) expectSound(m.shells);
  }
  EXPECT_GT(readable, 0U) << "the damage is too heavy to test anything but the parser";
}

INSTANTIATE_TEST_SUITE_P(Files, DamagedDelivery,
                         testing::Values("bgt_wegdeel.gml", "bgt_mixed.gml", "bgt_light.gml", "bag_pand.xml",
                                         "bag_verblijfsobject.xml", "plan.geojson", "houses.city.json",
                                         "houses.city.jsonl", "square.osm", "square_plain.osm.pbf",
                                         "site.dxf"),
                         [](const auto& file) {
                           std::string name = file.param;
                           std::ranges::replace(name, '.', '_');
                           return name;
                         });

TEST(DamagedZip, GivesRecordsOrAnError) {
  const test::TemporaryFolder folder;
  const std::string whole = zipped({{"bgt_wegdeel.gml", read("bgt_wegdeel.gml")},
                                    {"inner.zip", zipped({{"bag_pand.xml", read("bag_pand.xml")}})}});
  SilentProgress progress;
  for (std::uint32_t round = 0; round < rounds / 4; ++round) {
    SCOPED_TRACE(round);
    const auto file = folder.path() / "area.zip";
    ASSERT_TRUE(writeTextFile(file, damaged(whole, round)));
    BuildReport report;
    const Result<Records> records = readSources({file}, {}, progress, report);
    if (records) continue;
    EXPECT_NE(records.error().file.find("area.zip"), std::string::npos);
    EXPECT_FALSE(records.error().remedy.empty());
  }
}

TEST(CutDelivery, EveryLengthGivesRecordsOrAnError) {
  const std::string whole = read("bgt_wegdeel.gml");
  SilentProgress progress;
  for (std::size_t size = 0; size < whole.size(); size += 37) {
    BuildReport report;
    EXPECT_FALSE(readBytes("cut.gml", std::string_view(whole).substr(0, size), {}, progress, report)) << size;
  }
}

} // namespace
} // namespace loopstad::twin::io
