// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.hpp"

#include <loopstad/scenarios/parse_scenario.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A whole scenario with one more line at its end; that is line 6.
std::string withLine(const std::string& line) {
  return "loopstad: 1\nid: a\ntwin: {sources: [b]}\norigins: {o: {map_edge: true}}\n"
         "destinations: {d: {map_edge: true}}\n" +
         line + "\n";
}

const std::string walkers = "flows: [{from: o, to: d, persons: 1}]";

std::vector<std::string> problemsOf(const std::string& yaml) {
  std::vector<std::string> lines;
  for (const Error& error : findProblems(yaml, "a.yaml")) lines.push_back(describe(error));
  return lines;
}

std::string onlyProblem(const std::string& yaml) {
  const auto problems = problemsOf(yaml);
  return problems.size() == 1 ? problems.front() : testing::PrintToString(problems);
}

TEST(ParseScenario, ModelsAndParametersThatDoNotExistAreNamed) {
  const auto problem = [](const std::string& model) {
    return onlyProblem(withLine("model: " + model) + walkers);
  };
  EXPECT_THAT(problem("{name: orka}"), HasSubstr("did you mean \"orca\"?"));
  EXPECT_THAT(problem("{name: orca, parameters: {horizon: 2}}"), HasSubstr("did you mean \"horizon_s\"?"));
  EXPECT_THAT(problem("{name: orca, parameters: {horizon_s: 99}}"),
              HasSubstr("line 6: model.parameters.horizon_s: is 99, which is out of range"));
  EXPECT_THAT(problem("{name: orca, parameters: {horizon_s: soon}}"), HasSubstr("is not a number"));
  EXPECT_THAT(problem("{nam: orca}"), HasSubstr("did you mean \"name\"?"));
}

TEST(ParseScenario, ReadsEveryKey) {
  const auto read = parseScenario(test::everyKey, "dir/every.yaml");
  ASSERT_TRUE(read) << describe(read.error());
  const Scenario& s = *read;
  EXPECT_EQ(s.id, "every-key");
  EXPECT_EQ(s.title.in(Language::dutch), "Elke sleutel");
  EXPECT_EQ(s.description.in(Language::dutch), "One of each");
  EXPECT_THAT(s.themes, ElementsAre("gebiedsontwikkeling", "ai: in urban design"));
  EXPECT_TRUE(s.fictional);
  ASSERT_EQ(s.twin.plain.size(), 3U);
  EXPECT_EQ(s.twin.plain[1].kind, PlainKind::stairs);
  EXPECT_EQ(s.twin.plain[1].toLevel, 1);
  EXPECT_EQ(s.twin.crop->min, (Vec2{0.0, -5.5}));
  EXPECT_TRUE(s.twin.openYards);
  ASSERT_EQ(s.profiles.size(), 5U) << "adult, child, visitor, guard, and luggage of the library";
  EXPECT_EQ(s.profiles[2].name, "visitor");
  EXPECT_TRUE(s.profiles[2].age_years && s.profiles[2].preMovement_s);
  EXPECT_EQ(std::get<sim::Weibull>(s.profiles[3].preMovement_s->shape).scale, 60.0);
  EXPECT_EQ(s.profiles[4].radius_m.mean, 0.25);
  EXPECT_EQ(s.flows[1].profiles[1], (std::pair<std::string, double>{"luggage", 1.0}));
  EXPECT_EQ(s.flows[1].groupSizes, (std::vector<double>{3.0, 1.0}));
  EXPECT_EQ(s.profiles[0].freeSpeed_mps.mean, 1.34);
  EXPECT_EQ(s.profiles[1].freeSpeed_mps.low, 0.9);
  EXPECT_EQ(s.profiles[1].freeSpeed_mps.high, 0.9);
  EXPECT_EQ(s.profiles[1].timeGap_s.deviation, 0.2);
  EXPECT_EQ(s.profiles[1].timeGap_s.mean, sim::Profile{}.timeGap_s.mean);
  EXPECT_TRUE(s.profiles[1].wheelchair);
  EXPECT_EQ(sim::describe(s.model), "social-force,relaxation_s=0.4,keepRight=0");
  EXPECT_EQ(s.origins[0].where.level, -1);
  EXPECT_EQ(s.origins[1].where.use, "woonfunctie");
  EXPECT_TRUE(s.origins[2].where.mapEdge);
  EXPECT_THAT(s.flows[0].to, ElementsAre(std::pair<std::string, double>("square", 3.0),
                                         std::pair<std::string, double>("hall", 1.0)));
  EXPECT_EQ(s.flows[0].arrivals[0].to_s, 600.0);
  EXPECT_EQ(s.flows[1].arrivals[1].persons, 2.5);
  EXPECT_EQ(s.persons[0].freeSpeed_mps, 1.2);
  EXPECT_EQ(s.measurement.kernelRadius_m, 2.0);
  EXPECT_EQ(s.measurement.lines[0].name, "bridge");
  EXPECT_EQ(s.run.seed, 9007199254740991U);
  EXPECT_EQ(s.file, "dir/every.yaml");
}

TEST(ParseScenario, GivesDefaults) {
  const auto read = parseScenario(withLine(walkers), "a.yaml");
  ASSERT_TRUE(read) << describe(read.error());
  ASSERT_EQ(read->profiles.size(), 1U);
  EXPECT_EQ(read->profiles[0].name, "adult");
  EXPECT_EQ(read->run.timeStep_s, 0.05);
  EXPECT_EQ(read->measurement.interval_s, 10.0);
}

TEST(ParseScenario, TakesTheLargestSeed) {
  const auto read = parseScenario(withLine(walkers) + "run: {seed: 18446744073709551615}\n", "a.yaml");
  ASSERT_TRUE(read) << describe(read.error());
  EXPECT_EQ(read->run.seed, 18446744073709551615U);
}

struct Mistake {
  const char* line;
  const char* complaint;
};

TEST(ParseScenario, NamesLineKeyAndRemedy) {
  const Mistake mistakes[] = {
      {"run: {duration: 60}", "a.yaml: line 6: run.duration: is not known; did you mean \"duration_s\"?"},
      {"run: {seed: 1, seed: 2}", "a.yaml: line 6: run.seed: is given twice; keep one of the two"},
      {"run: {duration_s: ten}", "line 6: run.duration_s: is \"ten\", which is not a number"},
      {"run: {duration_s: \"60\"}", "not a number; give a number with a decimal point and no unit or quotes"},
      {"run: {duration_s: 0}", "run.duration_s: is 0, which is out of range; give a number above 0"},
      {"run: {time_step_s: 0.6}", "give a number from 0.01 to 0.5"},
      {"run: {frame_interval_s: 0.12}", "is 0.12 s, which is not a whole number of steps of 0.05 s"},
      {"run: {duration_s: .inf}", "which is not a number"},
      {"run: {seed: -1}", "not a whole number from 0 up"},
      {"run: 5", "line 6: run: must be a map of keys and values"},
      {"fictional: yes", "neither true nor false"},
      {"measurement: {zones: {z: {doors: true}}}", "measurement.zones.z.doors: is not known"},
      {"measurement: {lines: [a]}", "measurement.lines: must be a map from names to values"},
      {"profiles: {p: {free_speed_mps: {mean: 3}}}", "has its mean 3 outside 0.5 .. 2.2"},
      {"profiles: {p: {like: eldery}}",
       "profiles.p.like: is no profile of the library; did you mean \"elderly\"?"},
      {"profiles: {p: {age_years: 30, free_speed_mps: 1}}", "age_years: stands beside \"free_speed_mps\""},
      {"profiles: {p: {pre_movement_s: {law: normal, mean: 5}}}",
       "pre_movement_s.sd: is missing; the law needs it"},
      {"profiles: {p: {pre_movement_s: {law: gauss}}}", "pre_movement_s.law: is not known"},
      {"profiles: {p: {pre_movement_s: {min: 1, max: 9, shape: 2}}}", "shape: is no number of this law"},
      {"profiles: {p: {pre_movement_s: {min: 9, max: 1}}}",
       "runs from 9 down to 1; give the law other numbers"},
      {"flights: {f: {place: x, towards: [0, 0]}}", "flights.f.towards: is missing"},
      {"flights: {f: {place: x, towards: [0, 1], belt_mps: 1}}", "belt_mps: belongs to escalators"},
      {"flights: {f: {towards: [0, 1]}}", "flights.f: says no ground"},
      {"lifts: {l: {from: d, to: o, onward: x}}", "lifts.l.onward: names the destination \"x\""},
      {"lifts: {l: {from: d, to: o, onward: d, capacity: 0}}", "lifts.l.capacity: holds nobody"},
      {"profiles: {p: {wheelchair: [true]}}", "must be true or false, not a list"},
      {"persons: [{at: [1], to: d}]", "persons[0].at: must be a list of 2 numbers; write [x, y] in metres"},
      {"persons: [{at: [1, 2], to: dd}]", "names the destination \"dd\", which the scenario does not have; "
                                          "did you mean \"d\"?"},
      {"persons: [{at: [1, 2]}]", "persons[0].to: is missing; name a destination"},
      {"title: {de: Nein}", "line 6: title.de: is not known"},
      {"themes: {a: b}", "themes: must be a text, not a map"},
  };
  for (const auto& [line, complaint] : mistakes) {
    const std::string yaml = withLine(line) + (std::string(line).starts_with("persons") ? "" : walkers);
    EXPECT_THAT(onlyProblem(yaml), HasSubstr(complaint)) << line;
  }
}

TEST(ParseScenario, ChecksFlows) {
  const Mistake mistakes[] = {
      {"{from: x, to: d, persons: 1}", "flows[0].from: names the origin \"x\""},
      {"{from: o, to: {d: 0}, persons: 1}", "flows[0].to.d: is 0, which is out of range"},
      {"{from: o, persons: 1}", "flows[0].to: is missing"},
      {"{to: d, persons: 1}", "flows[0].from: is missing; name an origin"},
      {"{from: o, to: d}", "flows[0].persons: is missing: nobody walks"},
      {"{from: o, to: d, persons: 1, arrivals: []}", "flows[0].arrivals: stands beside \"persons\""},
      {"{from: o, to: d, persons: 1, between_s: [9, 3]}", "runs from 9 s to 3 s"},
      {"{from: o, to: d, arrivals: [[0, 9]]}", "flows[0].arrivals[0]: must be a list of 3 numbers"},
      {"{from: o, to: d, arrivals: [[0, 9, -1]]}", "has a negative number of persons"},
      {"{from: o, to: d, persons: 1, profile: kid}", "names the profile \"kid\""},
      {"{from: o, to: d, persons: 1, profile: {wheelchar: 1}}", "did you mean \"wheelchair\"?"},
      {"{from: o, to: d, persons: 1, group_sizes: [0, 0]}", "group_sizes: has no weight above 0"},
      {"{from: o, to: d, persons: 1, group_sizes: 0}", "group_sizes: is 0, which is out of range"},
  };
  for (const auto& [flow, complaint] : mistakes)
    EXPECT_THAT(onlyProblem(withLine(std::string("flows: [") + flow + "]")), HasSubstr(complaint)) << flow;
}

TEST(ParseScenario, TakesProfilesAndMixesOfTheLibrary) {
  const auto read = parseScenario(
      withLine("flows: [{from: o, to: d, persons: 9, profile: {adult: 3, imo-crew: 1}, group_sizes: 0.83}]"),
      "a.yaml");
  ASSERT_TRUE(read) << describe(read.error());
  ASSERT_EQ(read->profiles.size(), 3U) << "the adult, and the crew's women and men";
  EXPECT_EQ(read->profiles[1].name, "imo-crew-female");
  ASSERT_EQ(read->flows[0].profiles.size(), 3U);
  EXPECT_EQ(read->flows[0].profiles[1].second, 0.5) << "half of the mix's share";
  EXPECT_NEAR(read->flows[0].groupSizes[0], 0.642, 0.001) << "0.83 exp(-0.83) / (1 - exp(-0.83))";
}

TEST(ParseScenario, ChecksGround) {
  const auto origin = [](const std::string& where) {
    return onlyProblem("loopstad: 1\nid: a\ntwin: {sources: [b]}\norigins:\n  o: " + where +
                       "\ndestinations: {d: {place: x}}\n" + walkers + "\n");
  };
  EXPECT_THAT(origin("{level: 1}"), HasSubstr("line 5: origins.o: says no ground"));
  EXPECT_THAT(origin("{place: x, map_edge: true}"), HasSubstr("more than one way"));
  EXPECT_THAT(origin("{place: x, use: y}"), HasSubstr("origins.o.use: stands without doors"));
  EXPECT_THAT(origin("{place: x, level: 1.5}"), HasSubstr("not a level"));
}

TEST(ParseScenario, ChecksTwin) {
  const auto twin = [](const std::string& text) {
    return onlyProblem("loopstad: 1\nid: a\n" + text + "\nflows: []\n");
  };
  EXPECT_THAT(twin(""), HasSubstr("twin: is missing"));
  EXPECT_THAT(twin("twin: {open_yards: true}"), HasSubstr("twin.sources: is missing"));
  EXPECT_THAT(twin("twin: {sources: [a], crop_rd: [5, 0, 1, 9]}"), HasSubstr("is an empty box"));
  EXPECT_THAT(twin("twin: {plain: [{kind: wal, wkt: x}]}"), HasSubstr("did you mean \"wall\"?"));
  EXPECT_THAT(twin("twin: {plain: [{kind: stairs, wkt: x}]}"), HasSubstr("stairs lead somewhere"));
  EXPECT_THAT(twin("twin: {plain: [{kind: wall}]}"), HasSubstr("twin.plain[0].wkt: is missing"));
}

TEST(ParseScenario, ChecksVersionAndId) {
  EXPECT_THAT(onlyProblem("id: a\ntwin: {sources: [b]}\nflows: []\n"), HasSubstr("loopstad: is missing"));
  EXPECT_THAT(onlyProblem("loopstad: 2\nid: a\ntwin: {sources: [b]}\nflows: []\n"),
              HasSubstr("is a version that this program does not read (2)"));
  EXPECT_THAT(onlyProblem("loopstad: 1\nid: ../a\ntwin: {sources: [b]}\nflows: []\n"),
              HasSubstr("not fit for file names"));
}

TEST(ParseScenario, ListsAllProblemsInOrderOfLines) {
  const auto problems =
      problemsOf("loopstad: 1\nid: a\nsed: 1\ntwin: {sources: [b]}\nrun: {x: 1}\nflows: []\n");
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_THAT(problems[0], HasSubstr("line 3: sed"));
  EXPECT_THAT(problems[1], HasSubstr("line 5: run.x"));
  const auto first =
      parseScenario("loopstad: 1\nid: a\nsed: 1\ntwin: {sources: [b]}\nrun: {x: 1}\nflows: []\n", "a.yaml");
  ASSERT_FALSE(first);
  EXPECT_THAT(first.error().remedy, HasSubstr("1 more"));
}

TEST(ParseScenario, SaysWhereTextIsNotYaml) {
  EXPECT_THAT(onlyProblem("loopstad: 1\n  id: [a\n"), HasSubstr("a.yaml: line 2: is not YAML"));
  const std::string whole = "loopstad: 1\nid: a\n";
  EXPECT_THAT(onlyProblem(whole + "---\nid: b\n"), HasSubstr("line 3: is not YAML: a second document"));
  EXPECT_THAT(onlyProblem(whole + "}\nflows: []\n"), HasSubstr("line 3: is not YAML"));
  EXPECT_THAT(onlyProblem("just words"), HasSubstr("holds no scenario"));
  EXPECT_THAT(onlyProblem(""), HasSubstr("holds no scenario"));
  EXPECT_THAT(onlyProblem("{a: &x [*x]}"), HasSubstr("a.yaml"));
}

TEST(ReadScenario, NamesTheFileThatIsMissing) {
  const auto read = readScenario("nowhere/a.yaml");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().file, "nowhere/a.yaml");
}

} // namespace
} // namespace loopstad::scenarios
