// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/parse_verification.hpp>

#include <gmock/gmock.h>

#include <map>

namespace loopstad::scenarios {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string corridor = "id: rimea-01\ntitle: One person\nsource: RiMEA 4.1.1, test 1\n"
                             "geometry: {corridor: {length_m: 40, width_m: 2}}\n"
                             "population: {count: 1, speed_mps: 1.33}\n";

std::string problemOf(const std::string& yaml) {
  const auto cases = parseVerificationCases(yaml, "a.yaml");
  return cases ? "none" : describe(cases.error());
}

TEST(ParseVerification, ReadsTheShortestCase) {
  const auto cases =
      parseVerificationCases(corridor + "expect: {travel_time_s: {min: 26, max: 34}}\n", "a.yaml");
  ASSERT_TRUE(cases) << describe(cases.error());
  ASSERT_EQ(cases->size(), 1U);
  const VerificationCase& c = cases->front();
  EXPECT_EQ(c.suite(), "rimea");
  EXPECT_EQ(c.seeds, 1U);
  ASSERT_EQ(c.variants.size(), 1U);
  ASSERT_EQ(c.variants[0].groups.size(), 1U);
  const CaseGroup& person = c.variants[0].groups[0];
  EXPECT_EQ(*person.at, (Vec2{0.0, 1.0})) << "at the beginning of the corridor, in its middle";
  EXPECT_THAT(person.to, ElementsAre("goal"));
  EXPECT_EQ(person.kinds[0].first.freeSpeed_mps.low, 1.33);
  EXPECT_EQ(person.kinds[0].first.freeSpeed_mps.high, 1.33);
  ASSERT_EQ(c.expect.size(), 1U);
  EXPECT_EQ(c.expect[0].quantity, Quantity::travelTime);
  EXPECT_EQ(c.expect[0].min, 26.0);
  EXPECT_EQ(c.expect[0].max, 34.0);
}

TEST(ParseVerification, AVariantSaysOnlyWhatDiffers) {
  const auto cases = parseVerificationCases(
      "id: x-1\ntitle: Doors\nsource: none\n"
      "geometry: {rooms: {hall: [0, 0, 10, 8], door: [10, 3, 11, 4], goal: [11, 0, 13, 8]}}\n"
      "population: {count: 12, in: hall, to: goal}\n"
      "variants:\n"
      "  - {name: narrow, at: 1}\n"
      "  - {name: wide, at: 2, geometry: {rooms: {door: [10, 3, 11, 5]}}, population: {count: 24}}\n"
      "expect: {flow_per_s: [{rises: all}, {variant: wide, min: 2}]}\n",
      "a.yaml");
  ASSERT_TRUE(cases) << describe(cases.error());
  const VerificationCase& c = cases->front();
  ASSERT_EQ(c.variants.size(), 2U);
  EXPECT_EQ(c.variants[0].rooms[1].name, "door");
  EXPECT_EQ(twin::area_m2(c.variants[0].rooms[1].area), 1.0);
  EXPECT_EQ(twin::area_m2(c.variants[1].rooms[1].area), 2.0);
  EXPECT_EQ(c.variants[1].rooms.size(), 3U);
  EXPECT_EQ(c.variants[0].groups[0].count, 12U);
  EXPECT_EQ(c.variants[1].groups[0].count, 24U);
  ASSERT_EQ(c.expect.size(), 2U);
  EXPECT_THAT(c.expect[0].rises, ElementsAre("narrow", "wide"));
  EXPECT_EQ(c.expect[1].variant, "wide");
}

TEST(ParseVerification, SeveralCasesStandInOneFile) {
  const auto cases = parseVerificationCases("id: iso-02\ntitle: A\nsource: B\nsame_as: nist-2.1\n---\n"
                                            "id: iso-18\ntitle: C\nsource: D\nnot_applicable: smoke\n",
                                            "a.yaml");
  ASSERT_TRUE(cases) << describe(cases.error());
  ASSERT_EQ(cases->size(), 2U);
  EXPECT_EQ((*cases)[0].standing, Standing::twinOf);
  EXPECT_EQ((*cases)[0].reason, "nist-2.1");
  EXPECT_EQ((*cases)[1].standing, Standing::notApplicable);
}

TEST(ParseVerification, StrayBracketsAreAnError) {
  for (const std::string stray : {", 2]}\n", "}", "a: b\n]\n"}) // of which yaml-cpp makes documents for ever
    EXPECT_THAT(problemOf("id: a-1\n---\n" + stray), HasSubstr("is not YAML")) << stray;
  EXPECT_EQ(problemOf("# nothing but words\n---\n---\n"), "none");
}

TEST(ParseVerification, NamesFileLineAndKeyOfWhatIsWrong) {
  const std::string expect = "expect: {travel_time_s: {min: 26}}\n";
  EXPECT_THAT(problemOf(corridor + expect + "sedes: 3\n"),
              AllOf(HasSubstr("a.yaml: line 7: sedes"), HasSubstr("did you mean \"seeds\"")));
  EXPECT_THAT(problemOf(corridor + "expect: {travel_tme_s: {min: 26}}\n"),
              AllOf(HasSubstr("line 6: expect.travel_tme_s"), HasSubstr("travel_time_s")));
  EXPECT_THAT(problemOf(corridor + "expect: {travel_time_s: {}}\n"), HasSubstr("expects nothing"));
  EXPECT_THAT(problemOf(corridor), AllOf(HasSubstr("expect"), HasSubstr("is missing")));
  EXPECT_THAT(problemOf(corridor + "expect: {travel_time_s: {rises: [a, b]}}\n"),
              HasSubstr("names the variant \"a\""));
}

TEST(ParseVerification, NamesTheLineInsideAVariant) {
  EXPECT_THAT(problemOf("id: x-1\ntitle: A\nsource: B\n"
                        "geometry: {rooms: {hall: [0, 0, 10, 8], goal: [8, 0, 10, 8]}}\n"
                        "population: {in: hall, to: goal}\n"
                        "variants:\n"
                        "  - {name: a}\n"
                        "  - {name: b, population: {in: hal}}\n"
                        "expect: {arrived_share: {min: 1}}\n"),
              AllOf(HasSubstr("line 8"), HasSubstr("names the room \"hal\"")));
}

TEST(ParseVerification, ReadsKindsFlightsAndLifts) {
  const std::string begin = "id: x-1\ntitle: A\nsource: B\ngeometry:\n"
                            "  rooms: {hall: [0, 0, 10, 8], goal: [8, 0, 10, 8]}\n"
                            "  flights: {up: {area: [2, 0, 4, 8], towards: [1, 0]}}\n"
                            "  lifts: {l: {from: hall, to: goal, onward: goal, capacity: 4}}\n";
  const std::string end = "expect: {arrived_share: {min: 1}}\n";
  const auto cases = parseVerificationCases(
      begin + "population: {in: hall, to: goal, profile: {adult: 1, wheelchair: 1}, radius_m: 0.3}\n" + end,
      "a.yaml");
  ASSERT_TRUE(cases) << describe(cases.error());
  const CaseVariant& variant = cases->front().variants.front();
  ASSERT_EQ(variant.groups[0].kinds.size(), 2U);
  EXPECT_TRUE(variant.groups[0].kinds[1].first.wheelchair);
  EXPECT_EQ(variant.groups[0].kinds[1].first.radius_m.mean, 0.3);
  EXPECT_EQ(variant.flights[0].towards, (Vec2{1.0, 0.0}));
  EXPECT_EQ(variant.rooms.back().name, "up") << "a flight is a room as well";
  EXPECT_EQ(variant.lifts[0].lift.capacity, 4U);
  EXPECT_THAT(problemOf(begin + "population: {in: hall, to: goal, profile: adlt}\n" + end),
              HasSubstr("did you mean \"adult\""));
  EXPECT_THAT(problemOf(begin +
                        "population:\n  a: {in: hall, to: goal, together: us}\n"
                        "  b: {in: hall, to: hall, together: us}\n" +
                        end),
              HasSubstr("differs from that of those it stays together with"));
}

TEST(ParseVerification, ARectangleHasTwoCorners) {
  EXPECT_THAT(problemOf("id: x-1\ntitle: A\nsource: B\ngeometry: {rooms: {hall: [10, 0, 0, 8]}}\n"
                        "population: {in: hall, to: hall}\nexpect: {arrived_share: {min: 1}}\n"),
              AllOf(HasSubstr("geometry.rooms.hall"), HasSubstr("is no rectangle")));
}

TEST(ParseVerification, TheCasesOfTheProgramAreInOrder) {
  const auto cases = libraryVerificationCases();
  ASSERT_TRUE(cases) << describe(cases.error());
  // RiMEA 1-16 with three parts of test 12 and two of test 13, NIST 17, IMO 12, ISO 21.
  std::map<std::string, int> suites;
  for (const VerificationCase& c : *cases) ++suites[c.suite()];
  EXPECT_EQ(suites["rimea"], 19);
  EXPECT_EQ(suites["nist"], 17);
  EXPECT_EQ(suites["imo"], 12);
  EXPECT_EQ(suites["iso"], 21);
  EXPECT_EQ(suites["lab"], 6);
}

} // namespace
} // namespace loopstad::scenarios
