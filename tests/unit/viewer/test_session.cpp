// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/twin_file.hpp>
#include <loopstad/viewer/session.hpp>

#include <gtest/gtest.h>

namespace loopstad::viewer {
namespace {

namespace fs = std::filesystem;
using sim::TrajectoryRow;

TEST(Between, MovesEachPersonItsShareOfTheWay) {
  const std::vector<TrajectoryRow> before{{1, 0, 0.0, 0.0, 0.0}, {2, 0, 10.0, 0.0, 3.0}};
  const std::vector<TrajectoryRow> after{{1, 1, 1.0, 0.0, 0.0}, {2, 1, 10.0, 0.5, 3.0}};
  const auto people = between(before, after, 0.25, 0.5);
  ASSERT_EQ(people.size(), 2U);
  EXPECT_EQ(people[0].position, (Vec3{0.25, 0.0, 0.0}));
  EXPECT_DOUBLE_EQ(people[0].speed_mps, 2.0);
  EXPECT_EQ(people[1].position, (Vec3{10.0, 0.125, 3.0}));
  EXPECT_DOUBLE_EQ(people[1].speed_mps, 1.0);
}

TEST(Between, WhoLeavesStaysWhereHeWasAndWhoComesWaits) {
  const std::vector<TrajectoryRow> before{{1, 0, 4.0, 2.0, 0.0}};
  const std::vector<TrajectoryRow> after{{7, 1, 1.0, 0.0, 0.0}};
  const auto people = between(before, after, 0.5, 0.5);
  ASSERT_EQ(people.size(), 1U);
  EXPECT_EQ(people[0].id, 1);
  EXPECT_EQ(people[0].position, (Vec3{4.0, 2.0, 0.0}));
}

TEST(Session, AMissingTwinIsNamed) {
  const auto session = Session::open("no-such.twin.h5", std::nullopt);
  ASSERT_FALSE(session);
  EXPECT_EQ(session.error().file, "no-such.twin.h5");
}

/// A folder with a twin, and a run on it that names it.
class RunOnATwin : public testing::Test {
protected:
  void SetUp() override { record(twin); }

  void record(const twin::Twin& ground) const {
    ASSERT_TRUE(twin::writeTwin(ground, folder / "city.twin.h5"));
    const twin::Surface surface(twin.surface);
    sim::RunHeader header;
    header.twinFile = "city.twin.h5";
    auto writer = sim::RunWriter::open(runFile, header, twin, surface);
    ASSERT_TRUE(writer);
    writer->frame(0.0, {});
    ASSERT_TRUE(writer->finish({}, {}, 0, 0.0));
  }

  test::TemporaryFolder own;
  fs::path folder = own.path();
  fs::path runFile = folder / "run.run.h5";
  twin::Twin twin = test::fullTwin();
};

TEST_F(RunOnATwin, OpensWithItsTwin) {
  const auto session = Session::open(runFile);
  ASSERT_TRUE(session) << describe(session.error());
  EXPECT_EQ(session->twin(), twin);
  EXPECT_NE(session->run(), nullptr);
  EXPECT_TRUE(Session::open(folder / "city.twin.h5", runFile));
}

TEST_F(RunOnATwin, ATwinAloneOpensToo) {
  const auto session = Session::open(folder / "city.twin.h5");
  ASSERT_TRUE(session) << describe(session.error());
  EXPECT_EQ(session->run(), nullptr);
}

TEST_F(RunOnATwin, AForeignTwinIsTurnedAway) {
  twin::Twin other = twin;
  other.buildings[0].roof_m += 1.0;
  record(other);
  for (const auto& session : {Session::open(runFile), Session::open(folder / "city.twin.h5", runFile)}) {
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().file, runFile.string());
    EXPECT_EQ(session.error().object, "twin_hash");
    EXPECT_NE(session.error().problem.find("city.twin.h5"), std::string::npos);
    EXPECT_FALSE(session.error().remedy.empty());
  }
}

TEST_F(RunOnATwin, ATwinThatWasMovedIsNamed) {
  fs::remove(folder / "city.twin.h5");
  const auto session = Session::open(runFile);
  ASSERT_FALSE(session);
  EXPECT_EQ(session.error().file, runFile.string());
  EXPECT_EQ(session.error().object, "twin_file");
  EXPECT_NE(session.error().problem.find("city.twin.h5"), std::string::npos);
}

} // namespace
} // namespace loopstad::viewer
