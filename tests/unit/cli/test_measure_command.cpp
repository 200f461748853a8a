// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
namespace fs = std::filesystem;

/// Two who walk at 1 m/s through a corridor of 10 m, two seconds apart.
std::string walkers() {
  std::string text = "# framerate: 2 fps\n";
  for (int person = 1; person <= 2; ++person)
    for (int frame = 0; frame <= 20; ++frame)
      text += std::to_string(person) + " " + std::to_string(frame + 4 * person) + " " +
              std::to_string(0.5 * frame) + " 1.0\n";
  return text;
}

TEST(MeasureCommand, PrintsAndWritesWhatItMeasures) {
  const fs::path folder = freshFolder();
  writeFile(folder / "two.txt", walkers());
  const Outcome done =
      loopstad({"measure", (folder / "two.txt").string(), "--walkable",
                "POLYGON ((0 0, 10 0, 10 2, 0 2, 0 0))", "--line", "gate=4.9,0,4.9,2", "--area",
                "middle=4,0,6,2", "-o", (folder / "out").string(), "--json", (folder / "all.json").string()});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("gate"), HasSubstr("middle"), HasSubstr("0.500")));
  for (const char* name :
       {"areas.csv", "lines.csv", "persons.csv", "measured.json", "fundamental-diagram.svg", "n-t.svg",
        "density-two.svg", "pressure-two.svg", "map-two.csv"})
    EXPECT_TRUE(fs::exists(folder / "out" / name)) << name;
  EXPECT_EQ(readFile(folder / "out" / "measured.json"), readFile(folder / "all.json"));
  EXPECT_THAT(done.err, HasSubstr("taken as m"));
  EXPECT_THAT(loopstad({"measure", (folder / "two.txt").string(), "--lang", "nl"}).err,
              HasSubstr("opgevat als m"));
}

TEST(MeasureCommand, TakesAllGroundOfARunFile) {
  const fs::path folder = freshFolder();
  std::string scenario = hallScenario();
  const std::string after = "20 8, 0 8, 0 0))\"}\n";
  scenario.insert(scenario.find(after) + after.size(),
                  "    - {kind: walkable, name: shed, wkt: \"POLYGON ((30 0, 34 0, 34 5, 30 5, 30 0))\"}\n");
  writeFile(folder / "hall.yaml", scenario);
  ASSERT_EQ(loopstad({"run", "hall.yaml", "-o", "out"}, {.folder = folder}).exitCode, 0);
  const Outcome done = loopstad({"measure", "out/run.run.h5", "--json", "-"}, {.folder = folder});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  const auto json = nlohmann::json::parse(done.out);
  EXPECT_NEAR(json["measured"][0]["areas"][0]["area_m2"].get<double>(), 20.0 * 8.0 - 2.0 + 4.0 * 5.0, 0.01);
}

TEST(MeasureCommand, TellsBadUsageFromBadData) {
  const fs::path folder = freshFolder();
  const std::string good = (folder / "two.txt").string();
  const std::string bad = (folder / "bad.txt").string();
  writeFile(good, walkers());
  writeFile(bad, "#framerate: 16\n1 2 three 4\n");
  EXPECT_EQ(loopstad({"measure"}).exitCode, 2);
  EXPECT_EQ(loopstad({"measure", good, "--unit", "inch"}).exitCode, 2);
  EXPECT_EQ(loopstad({"measure", good, "--cut-off", "-1"}).exitCode, 2);
  EXPECT_EQ(loopstad({"measure", good, "--area", "here"}).exitCode, 2);
  EXPECT_EQ(loopstad({"measure", good, "--columns", "who=me"}).exitCode, 2);
  const Outcome data = loopstad({"measure", bad});
  EXPECT_EQ(data.exitCode, 1);
  EXPECT_THAT(data.err, AllOf(HasSubstr("bad.txt"), HasSubstr("line 2"), HasSubstr("id frame x y")));
  EXPECT_EQ(loopstad({"measure", (folder / "missing.txt").string()}).exitCode, 1);
}

TEST(SeedsOfRun, PrintTheirTableAndWriteTheirFiles) {
  const fs::path folder = freshFolder();
  writeFile(folder / "hall.yaml", hallScenario());
  const Outcome done = loopstad({"run", (folder / "hall.yaml").string(), "--seeds", "3", "--figure",
                                 "peak_density", "--keep-runs", "-o", (folder / "out").string()});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("peak_density_per_m2"), HasSubstr("seeds.json")));
  for (const char* name : {"seeds.json", "seeds.csv", "seeds.txt"})
    EXPECT_TRUE(fs::exists(folder / "out" / name)) << name;
  std::size_t runs = 0;
  for (const auto& entry : fs::directory_iterator(folder / "out"))
    runs += entry.path().filename().string().ends_with(".run.h5") ? 1 : 0;
  EXPECT_EQ(runs, 3U);
}

TEST(SeedsOfRun, TellBadUsage) {
  const fs::path folder = freshFolder();
  const std::string hall = (folder / "hall.yaml").string();
  writeFile(hall, hallScenario());
  EXPECT_EQ(loopstad({"run", hall, "--within", "5%"}).exitCode, 2);
  EXPECT_EQ(loopstad({"run", hall, "--seeds", "0"}).exitCode, 2);
  EXPECT_EQ(loopstad({"run", hall, "--seeds", "auto", "--within", "none"}).exitCode, 2);
  EXPECT_EQ(loopstad({"run", hall, "--seeds", "auto", "--confidence", "101"}).exitCode, 2);
  EXPECT_EQ(loopstad({"run", hall, "--seeds", "auto", "--max-seeds", "3"}).exitCode, 2);
  EXPECT_EQ(loopstad({"run", hall, "--seeds", "2", "--figure", "zone=nowhere"}).exitCode, 2);
}

} // namespace
} // namespace loopstad::test
