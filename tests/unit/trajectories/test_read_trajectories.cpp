// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/hdf5/file.hpp>
#include <loopstad/scenarios/read_trajectories.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sqlite3.h>

#include <cstddef>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

class ReadTrajectories : public testing::Test {
protected:
  Result<Trajectories> read(const std::string& text, const TrajectoryOptions& options = {}) {
    EXPECT_TRUE(writeTextFile(file_, text));
    return readTrajectories(file_, options);
  }
  test::TemporaryFolder folder_;
  std::filesystem::path file_ = folder_.path() / "people.any";
};

/// One who walks 1.25 m in a second at 10 frames a second, in a unit.
std::string walker(double perMetre) {
  std::string text;
  for (int frame = 0; frame <= 20; ++frame)
    text += fmt::format("4 {} {:.3f} 0.5\n", frame, frame * 0.125 * perMetre);
  return text;
}

void expectWalker(const Trajectories& seen) {
  ASSERT_EQ(seen.tracks.tracks.size(), 1U);
  const Track& track = seen.tracks.tracks.front();
  EXPECT_EQ(track.id, 4);
  ASSERT_EQ(track.at.size(), 21U);
  EXPECT_NEAR(track.at.back().x, 2.5, 1e-9);
  EXPECT_NEAR(speedAt(seen.tracks, track, 10), 1.25, 1e-9);
}

TEST_F(ReadTrajectories, ArchiveTextWithItsFrameRate) {
  const auto seen = read("# framerate: 10 fps\n# z is the height\n\n" + walker(1.0));
  ASSERT_TRUE(seen) << describe(seen.error());
  expectWalker(*seen);
  EXPECT_EQ(seen->fps, 10.0);
}

TEST_F(ReadTrajectories, CentimetresAreSeenByTheSpeed) {
  const auto seen = read("#framerate: 10.00\n" + walker(100.0));
  ASSERT_TRUE(seen) << describe(seen.error());
  expectWalker(*seen);
  EXPECT_EQ(seen->unit_m, 0.01);
  EXPECT_THAT(seen->notes.front(), HasSubstr("cm"));
}

TEST_F(ReadTrajectories, TheUnitThatIsAskedForWins) {
  const auto seen = read("#framerate: 10\n" + walker(100.0), {.unit_m = 0.1});
  EXPECT_NEAR(seen->tracks.tracks.front().at.back().x, 25.0, 1e-9);
}

TEST_F(ReadTrajectories, CsvInAnyOrderOfColumns) {
  std::string text = "\"X\";Y;Frame;Ped;speed\n";
  for (int frame = 0; frame <= 20; ++frame)
    text += fmt::format("{:.3f};0.5;{};4;1.25\n", frame * 0.125, frame);
  TrajectoryOptions options{.fps = 10.0};
  options.columns = *parseColumns("id=ped,frame=Frame");
  const auto seen = read(text, options);
  ASSERT_TRUE(seen) << describe(seen.error());
  expectWalker(*seen);
}

TEST_F(ReadTrajectories, CsvInSeconds) {
  std::string text = "id,t,x,y\n";
  for (int frame = 0; frame <= 20; ++frame)
    text += fmt::format("4,{:.1f},{:.3f},0.5\n", 0.1 * frame, frame * 0.125);
  TrajectoryOptions options;
  options.columns = *parseColumns("time=t");
  const auto seen = read(text, options);
  ASSERT_TRUE(seen) << describe(seen.error());
  expectWalker(*seen);
  EXPECT_EQ(seen->fps, 10.0);
}

TEST_F(ReadTrajectories, WhoIsAwayForAWhileHasTwoTracks) {
  const auto seen = read("#framerate: 1\n1 0 0 0\n1 1 1 0\n1 5 5 0\n1 6 6 0\n2 0 9 9\n2 1 9 9\n");
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->tracks.tracks.size(), 3U);
  EXPECT_EQ(seen->tracks.tracks[1].id, 1);
  EXPECT_EQ(seen->tracks.tracks[1].from_s, 5.0);
}

/// The walker of the others, as the archive's layout has it.
hdf5::Handle archiveFile(const std::filesystem::path& path) {
  struct Row {
    std::int32_t id, frame;
    double x, y, z;
  };
  using hdf5::Handle;
  std::vector<Row> rows;
  for (int frame = 0; frame <= 20; ++frame) rows.push_back({4, frame, frame * 0.125, 0.5, 1.7});
  Handle file = hdf5::createFile(path);
  const Handle type(H5Tcreate(H5T_COMPOUND, sizeof(Row)), H5Tclose, "");
  H5Tinsert(type.get(), "id", offsetof(Row, id), H5T_NATIVE_INT32);
  H5Tinsert(type.get(), "frame", offsetof(Row, frame), H5T_NATIVE_INT32);
  H5Tinsert(type.get(), "x", offsetof(Row, x), H5T_NATIVE_DOUBLE);
  H5Tinsert(type.get(), "y", offsetof(Row, y), H5T_NATIVE_DOUBLE);
  H5Tinsert(type.get(), "z", offsetof(Row, z), H5T_NATIVE_DOUBLE);
  hdf5::writeDataset(file, "trajectory", type.get(), type.get(), {rows.size()}, rows.data());
  const Handle set(H5Dopen2(file.get(), "trajectory", H5P_DEFAULT), H5Dclose, "");
  hdf5::setAttribute(set, "fps", 10.0);
  hdf5::setAttribute(file, "wkt_geometry", "POLYGON ((-1 0, 5 0, 5 1, -1 1, -1 0))");
  return file;
}

TEST_F(ReadTrajectories, Hdf5OfTheArchive) {
  archiveFile(file_);
  const auto seen = readTrajectories(file_, {});
  ASSERT_TRUE(seen) << describe(seen.error());
  expectWalker(*seen);
  EXPECT_EQ(twin::area_m2(seen->walkable.at(0)), 6.0);
}

TEST_F(ReadTrajectories, FramesBeyondAllRecordingsAreTold) {
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(file_.c_str(), &database), SQLITE_OK);
  const char* const sql =
      "CREATE TABLE trajectory_data (frame INTEGER, id INTEGER, pos_x REAL, pos_y REAL);"
      "CREATE TABLE metadata (key TEXT, value TEXT);"
      "INSERT INTO metadata VALUES ('fps', '10');"
      "INSERT INTO trajectory_data VALUES (-9223372036854775807, 4, 0, 0), (9223372036854775807, 4, 1, 0);";
  ASSERT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(database);
  const auto seen = readTrajectories(file_, {});
  ASSERT_FALSE(seen);
  EXPECT_THAT(seen.error().object, HasSubstr("person 4, frame -9223372036854775807"));
}

TEST_F(ReadTrajectories, TimesBeyondAllRecordingsAreTold) {
  TrajectoryOptions options;
  options.columns = *parseColumns("time=t");
  const auto seen = read("id,t,x,y\n1,0,0,0\n1,0.001,1,0\n1,9e15,2,0\n", options);
  ASSERT_FALSE(seen);
  EXPECT_EQ(seen.error().object, "t");
}

TEST_F(ReadTrajectories, OfARunFileAllPartsOfTheGround) {
  {
    const hdf5::Handle file = archiveFile(file_);
    hdf5::writeTexts(hdf5::createGroup(file, "walkable"), "wkt",
                     {"MULTIPOLYGON (((-1 0, 5 0, 5 1, -1 1, -1 0)), ((8 0, 10 0, 10 2, 8 2, 8 0)))",
                      "MULTIPOLYGON (((20 0, 23 0, 23 1, 20 1, 20 0)))"});
  }
  const auto seen = readTrajectories(file_, {});
  ASSERT_TRUE(seen) << describe(seen.error());
  expectWalker(*seen);
  ASSERT_EQ(seen->walkable.size(), 3U);
  EXPECT_EQ(twin::area_m2(seen->walkable[1]), 4.0);
  EXPECT_EQ(twin::area_m2(seen->walkable[2]), 3.0);
  EXPECT_THAT(seen->notes.back(), HasSubstr("2 levels"));
}

TEST_F(ReadTrajectories, SqliteOfJuPedSim) {
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(file_.c_str(), &database), SQLITE_OK);
  std::string sql =
      "CREATE TABLE trajectory_data (frame INTEGER, id INTEGER, pos_x REAL, pos_y REAL, ori_x REAL);"
      "CREATE TABLE metadata (key TEXT, value TEXT);"
      "CREATE TABLE geometry (hash INTEGER, wkt TEXT);"
      "INSERT INTO metadata VALUES ('version', '2'), ('fps', '10');"
      "INSERT INTO geometry VALUES (1, 'GEOMETRYCOLLECTION (POLYGON ((-1 0, 5 0, 5 1, -1 1, -1 0)))');";
  for (int frame = 0; frame <= 20; ++frame)
    sql += fmt::format("INSERT INTO trajectory_data VALUES ({}, 4, {}, 0.5, 1);", frame, frame * 0.125);
  ASSERT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(database);
  const auto seen = readTrajectories(file_, {});
  ASSERT_TRUE(seen) << describe(seen.error());
  expectWalker(*seen);
  EXPECT_EQ(twin::area_m2(seen->walkable.at(0)), 6.0);
}

TEST_F(ReadTrajectories, ErrorsNameFilePlaceAndRemedy) {
  const std::pair<std::string, std::string> bad[] = {
      {"", "no positions"},
      {"# nothing but words\n", "no positions"},
      {walker(1.0), "--fps"},
      {"#framerate: 10\n1 0 0\n", "line 2"},
      {"#framerate: 10\n1 0 0 0\n1 1 here 0\n", "line 3"},
      {"#framerate: 10\n1 0 0 0\n1 1 nan 0\n", "line 3"},
      {"#framerate: 10\n1 0 0 0\n1 0 1 0\n", "twice"},
      {"#framerate: 10\n1 1e300 0 0\n", "line 2"},
      {"#framerate: 1e-300\n1 0 0 0\n", "fps"},
      {"#framerate: 1e300\n1 0 0 0\n", "fps"},
      {"who,frame,x,y\n1,0,0,0\n", "\"id\""},
      {"SQLite format 3", "trajectory_data"},
      {"\x89HDF\r\n\x1a\n and then nothing", "trajectory"},
  };
  for (const auto& [text, wanted] : bad) {
    const auto seen = read(text);
    ASSERT_FALSE(seen) << text;
    EXPECT_THAT(describe(seen.error()), HasSubstr("people.any")) << text;
    EXPECT_THAT(describe(seen.error()), HasSubstr(wanted)) << text;
    EXPECT_FALSE(seen.error().remedy.empty()) << text;
  }
  EXPECT_FALSE(readTrajectories(folder_.path() / "missing.txt", {}));
  EXPECT_EQ(parseColumns("colour=red").error().kind, ErrorKind::usage);
}

/// Bytes changed and taken out: trajectories or an error, never a crash.
TEST_F(ReadTrajectories, DamageIsAnErrorOrHarmless) {
  const std::string whole = "#framerate: 10\nid,frame,x,y\n" + walker(1.0) + walker(100.0);
  std::uint64_t state = 99;
  const auto next = [&state](std::size_t below) { // Knuth's MMIX generator: the same damage everywhere
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state >> 33) % below;
  };
  constexpr std::string_view splices[] = {"-",    "1e999", "nan", "#", "\n", ",", "99999999999999999999",
                                          "\xff", "\"",    " "};
  for (int round = 0; round < 400; ++round) {
    std::string text = whole;
    for (std::size_t n = 1 + next(4); n > 0; --n)
      text.replace(next(text.size()), next(5), splices[next(std::size(splices))]);
    const auto seen = read(text);
    EXPECT_TRUE(seen || !seen.error().remedy.empty());
  }
}

} // namespace
} // namespace loopstad::scenarios
