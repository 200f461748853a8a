// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/model_table.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <gmock/gmock.h>

#include <atomic>
#include <cmath>
#include <limits>
#include <string>
#include <variant>

namespace loopstad::sim {
namespace {

using testing::HasSubstr;

std::string errorOf(const Result<LocomotionModel>& model) { return model ? "" : describe(model.error()); }

TEST(ModelTable, ListsEveryModelWithSourcesAndSensibleDefaults) {
  EXPECT_EQ(modelTable().size() + 1, std::variant_size_v<LocomotionModel>); // and the outside one
  for (const ModelRow& row : modelTable()) {
    EXPECT_FALSE(std::string(row.source).empty());
    EXPECT_FALSE(row.parameters.empty());
    for (const ModelParameter& p : row.parameters) {
      EXPECT_LE(p.low, p.value) << p.name;
      EXPECT_LE(p.value, p.high) << p.name;
      EXPECT_FALSE(std::string(p.source).empty()) << p.name;
    }
  }
}

TEST(ModelTable, EveryModelIsMadeByItsNameWithItsDefaults) {
  for (std::size_t i = 0; i < modelTable().size(); ++i) {
    const ModelRow& row = modelTable()[i];
    const auto model = makeModel(row.name);
    ASSERT_TRUE(model) << row.name;
    EXPECT_EQ(model->index(), i);
    EXPECT_EQ(nameOf(*model), row.name);
    EXPECT_EQ(describe(*model), row.name);
    ASSERT_EQ(settingsOf(*model).size(), row.parameters.size());
    for (std::size_t p = 0; p < row.parameters.size(); ++p) {
      EXPECT_EQ(settingsOf(*model)[p].first, row.parameters[p].name);
      EXPECT_EQ(static_cast<float>(settingsOf(*model)[p].second), row.parameters[p].value);
    }
  }
  EXPECT_STREQ(modelTable().front().name, "speed"); // the default
  EXPECT_EQ(nameOf(LocomotionModel{}), "speed");
}

TEST(ModelTable, ParametersAreSetByName) {
  const auto model = makeModel("social-force", {{"relaxation_s", 0.4}, {"mass_kg", 70.0}});
  ASSERT_TRUE(model) << errorOf(model);
  EXPECT_EQ(std::get<SocialForceModel>(*model).relaxation_s, 0.4F);
  EXPECT_EQ(std::get<SocialForceModel>(*model).mass_kg, 70.0F);
  EXPECT_EQ(std::get<SocialForceModel>(*model).range_m, 0.08F);
  EXPECT_EQ(describe(*model), "social-force,relaxation_s=0.4,mass_kg=70");
  const auto again = modelFrom(describe(*model));
  ASSERT_TRUE(again) << errorOf(again);
  EXPECT_EQ(settingsOf(*again), settingsOf(*model));
}

TEST(ModelTable, EveryEndOfEveryRangeIsAcceptedAndWhatIsBeyondIsNot) {
  for (const ModelRow& row : modelTable())
    for (const ModelParameter& p : row.parameters) {
      const double low = asWritten(p.low);
      const double high = asWritten(p.high);
      for (const double good : {low, high}) EXPECT_TRUE(makeModel(row.name, {{p.name, good}})) << p.name;
      const double nan = std::numeric_limits<double>::quiet_NaN();
      for (const double bad : {low - 0.01, high * 1.01 + 0.01, nan}) {
        const std::string error = errorOf(makeModel(row.name, {{p.name, bad}}));
        EXPECT_THAT(error, HasSubstr(p.name));
        EXPECT_THAT(error, HasSubstr("give a number from"));
      }
    }
}

TEST(ModelTable, SlipsGetASuggestion) {
  EXPECT_THAT(errorOf(makeModel("orka")), HasSubstr("did you mean \"orca\"?"));
  EXPECT_THAT(errorOf(makeModel("")), HasSubstr("known are: anticipation, orca, social-force, speed"));
  EXPECT_THAT(errorOf(makeModel("social-force", {{"relaxaton_s", 0.4}})),
              HasSubstr("did you mean \"relaxation_s\"?"));
  EXPECT_THAT(errorOf(makeModel("orca", {{"mass_kg", 70.0}})), HasSubstr("is no parameter of this model"));
  for (const char* text :
       {"orca,", "orca,horizon_s", "orca,horizon_s=", "orca,horizon_s=2x", "orca,,keepRight=0"})
    EXPECT_THAT(errorOf(modelFrom(text)), HasSubstr("is no \"parameter=number\"")) << text;
}

TEST(ModelTable, AModelMadeByHandIsCheckedWhenASimulationBegins) {
  OrcaModel model;
  model.horizon_s = -1.0F;
  EXPECT_FALSE(check(model));
  SerialExecutor serial;
  const auto simulation =
      Simulation::create(test::twinOf(test::corridorMesh(10.0, 2.0)),
                         test::demandTo({test::rectangle(8, 0, 10, 2)}), {.model = model}, serial);
  ASSERT_FALSE(simulation);
  EXPECT_THAT(describe(simulation.error()), HasSubstr("horizon_s"));
}

TEST(ModelTable, ForcesWantTheStepCut) {
  const auto force = makeModel("social-force");
  EXPECT_EQ(partsOf(*force, 0.01), 1U);
  EXPECT_EQ(partsOf(*force, 0.05), 5U);
  EXPECT_EQ(partsOf(*force, 0.1), 10U);
  EXPECT_TRUE(hasMomentum(*force));
  for (const char* whole : {"speed", "anticipation", "orca"}) {
    EXPECT_EQ(partsOf(*makeModel(whole), 0.05), 1U);
    EXPECT_EQ(partsOf(*makeModel(whole), 0.1), 2U);
    EXPECT_FALSE(hasMomentum(*makeModel(whole)));
  }
}

/// Straight on, whoever is in the way.
SteerTally straight(const Present& present, Moves& next, std::size_t begin, std::size_t end) {
  for (std::size_t row = begin; row < end; ++row) {
    const float speed_mps = present.desiredSpeed_mps(row);
    next.facing[row] = present.way[row];
    next.wish[row] = {};
    next.velocity[row] = {speed_mps * present.way[row].x, speed_mps * present.way[row].y};
  }
  return {};
}

TEST(OutsideModels, WalkLikeThoseOfTheTableAndAreCalledOncePerBlock) {
  std::atomic<int> calls = 0;
  OutsideModel model{.name = "straight", .source = "this test", .parameters = {{"boldness", 1.0}}};
  model.steer = [&calls](const Present& present, Moves& next, std::size_t begin, std::size_t end) {
    ++calls;
    return straight(present, next, begin, end);
  };
  Demand demand = test::demandTo({test::rectangle(18, 0, 20, 2)});
  for (int i = 0; i < 100; ++i)
    demand.persons.push_back({.position = {1.0 + 0.1 * i, 1.0}, .freeSpeed_mps = 1.0});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::corridorMesh(20.0, 2.0), demand, serial, {.model = model});
  simulation.step();
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(nameOf(simulation.settings().model), "straight");
  EXPECT_EQ(describe(simulation.settings().model), "straight,boldness=1");
  test::runToEnd(simulation, 18.0);
}

TEST(OutsideModels, WithoutANameOrWithThatOfAnotherAreRefused) {
  EXPECT_FALSE(check(OutsideModel{.name = "", .source = "", .steer = straight}));
  EXPECT_FALSE(check(OutsideModel{.name = "still", .source = ""}));
  EXPECT_FALSE(check(OutsideModel{.name = "orca", .source = "", .steer = straight}));
  EXPECT_TRUE(check(OutsideModel{.name = "straight", .source = "", .steer = straight}));
}

} // namespace
} // namespace loopstad::sim
