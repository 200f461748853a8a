// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/parse_verification.hpp>
#include <loopstad/scenarios/verification_report.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

class VerificationReport : public testing::Test {
protected:
  VerificationReport() {
    auto parsed = parseVerificationCases(
        "id: rimea-01\ntitle: A walk\nsource: B\ngeometry: {corridor: {length_m: 10, width_m: 2}}\n"
        "population: {speed_mps: 1.0}\nexpect: {travel_time_s: {min: 20, max: 21}}\nknown_failure: walks too "
        "fast\n"
        "---\nid: rimea-05\ntitle: A wait\nsource: B\nnot_yet_possible: nobody waits\n",
        "a.yaml");
    EXPECT_TRUE(parsed) << describe(parsed.error());
    cases = *parsed;
    SerialExecutor serial;
    SilentProgress silent;
    auto done = verify(cases, {}, serial, silent);
    EXPECT_TRUE(done) << describe(done.error());
    outcomes = std::move(*done);
  }
  std::vector<VerificationCase> cases;
  std::vector<CaseOutcome> outcomes;
};

TEST_F(VerificationReport, TableTellsCaseExpectationFoundAndState) {
  const std::string table = verificationTable(outcomes);
  EXPECT_THAT(table, HasSubstr("rimea-01          fails, as known"));
  EXPECT_THAT(table, HasSubstr("- travel time: 20 to 21 s: 10."));
  EXPECT_THAT(table, HasSubstr("walks too fast"));
  EXPECT_THAT(table, HasSubstr("rimea-05          not yet possible"));
}

TEST_F(VerificationReport, JsonHoldsTheSame) {
  const auto json = nlohmann::json::parse(verificationJson(outcomes));
  EXPECT_TRUE(json["as_expected"].get<bool>());
  const auto& first = json["cases"][0];
  EXPECT_EQ(first["state"], "failed_as_known");
  EXPECT_EQ(first["reason"], "walks too fast");
  const auto& check = first["checks"][0];
  EXPECT_EQ(check["quantity"], "travel_time_s");
  EXPECT_EQ(check["unit"], "s");
  EXPECT_FALSE(check["holds"].get<bool>());
  EXPECT_NEAR(check["found"][0]["median"].get<double>(), 10.0, 0.5);
  EXPECT_TRUE(json["cases"][1]["checks"].empty());
}

TEST_F(VerificationReport, PageHasAPlotPerWalkedCase) {
  const test::TemporaryFolder folder;
  const auto page = folder.path() / "verification.md";
  const Status written = writeVerificationPage(outcomes, page);
  ASSERT_TRUE(written) << describe(written.error());
  const auto text = readTextFile(page);
  ASSERT_TRUE(text);
  EXPECT_THAT(*text, HasSubstr("![A walk](images/verification/rimea-01.svg)"));
  EXPECT_THAT(*text, HasSubstr("nobody waits"));
  EXPECT_THAT(*text, HasSubstr("neighbourStrength"));
  const auto plot = readTextFile(folder.path() / "images" / "verification" / "rimea-01.svg");
  ASSERT_TRUE(plot);
  EXPECT_THAT(*plot, HasSubstr("</svg>"));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "images" / "verification" / "rimea-05.svg"));
}

TEST_F(VerificationReport, EveryVariantIsARunFile) {
  const test::TemporaryFolder folder;
  const Status recorded = recordCases(outcomes, folder.path());
  ASSERT_TRUE(recorded) << describe(recorded.error());
  const auto info = sim::readRunInfo(folder.path() / "rimea-01.run.h5");
  ASSERT_TRUE(info) << describe(info.error());
  EXPECT_TRUE(info->complete);
  EXPECT_EQ(info->tally.arrived, 1U);
  EXPECT_NEAR(static_cast<double>(info->frames), 21.0, 1.0); // 10 s, two a second
}

} // namespace
} // namespace loopstad::scenarios
