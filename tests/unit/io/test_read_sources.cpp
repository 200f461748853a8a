// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"
#include "zip_for_tests.hpp"

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

using testing::HasSubstr;

class ReadSources : public testing::Test {
protected:
  std::filesystem::path write(const std::string& name, const std::string& bytes) {
    const auto file = folder_.path() / name;
    EXPECT_TRUE(writeTextFile(file, bytes));
    return file;
  }
  test::TemporaryFolder folder_;
};

TEST_F(ReadSources, FoldersAndZipsGiveTheSameRecords) {
  const auto zip =
      write("area.zip", zipped({{"readme.txt", "hello"},
                                {"bag/bag_pand.xml", testText("bag_pand.xml")},
                                {"bgt.zip", zipped({{"bgt_wegdeel.gml", testText("bgt_wegdeel.gml")}})}}));
  write("area/bgt_wegdeel.gml", testText("bgt_wegdeel.gml"));
  const auto nested = write("area/more/bag_pand.xml", testText("bag_pand.xml"));
  write("area/notes.txt", "hello");
  Read fromZip = readFiles({zip});
  Read fromFolder = readFiles({nested.parent_path().parent_path()});
  ASSERT_TRUE(fromZip.records) << describe(fromZip.records.error());
  ASSERT_TRUE(fromFolder.records) << describe(fromFolder.records.error());
  for (Read* read : {&fromZip, &fromFolder}) {
    EXPECT_EQ(read->records->bgt.size(), 5U);
    EXPECT_EQ(read->records->panden.size(), 2U);
    EXPECT_EQ(read->report.found(Finding::note, "file of another kind, not read"), 1U);
  }
  ASSERT_EQ(fromZip.records->sources.size(), 1U);
  EXPECT_EQ(fromZip.records->sources[0].format, "LV BAG 2.0, BGT CityGML");
  EXPECT_EQ(fromZip.records->sources[0].sha256, *sha256OfFile(zip));
  EXPECT_EQ(fromZip.records->sources[0].date, "2020-09-15");
  EXPECT_EQ(fromFolder.records->sources.size(), 2U);
  EXPECT_EQ(fromZip.report.counted("area.zip/bgt.zip/bgt_wegdeel.gml", "current"), 5U);
}

TEST_F(ReadSources, TheSameDeliveryTwiceIsReadOnce) {
  const auto file = testFile("bgt_wegdeel.gml");
  Read read = readFiles({file, file});
  ASSERT_TRUE(read.records);
  EXPECT_EQ(read.records->bgt.size(), 5U);
  EXPECT_EQ(read.report.found(Finding::dropped, "the same object was read twice"), 5U);
}

TEST_F(ReadSources, MissingSourceIsNamed) {
  Read read = readFiles({folder_.path() / "nowhere.zip"});
  ASSERT_FALSE(read.records);
  EXPECT_THAT(read.records.error().file, HasSubstr("nowhere.zip"));
  EXPECT_EQ(read.records.error().problem, "does not exist");
  EXPECT_FALSE(readFiles({}).records);
}

TEST_F(ReadSources, ANamedFileMustBeReadable) {
  Read text = readFiles({write("notes.txt", "hello")});
  ASSERT_FALSE(text.records);
  EXPECT_EQ(text.records.error().problem, "is of no known format");
  Read empty = readFiles({write("empty.gml", "")});
  ASSERT_FALSE(empty.records);
  EXPECT_EQ(empty.records.error().problem, "is empty");
  Read xml = readFiles({write("other.gml", "<CityModel xmlns='http://www.opengis.net/citygml/3.0'/>")});
  ASSERT_FALSE(xml.records);
  EXPECT_THAT(xml.records.error().problem, HasSubstr("citygml/3.0"));
  EXPECT_THAT(xml.records.error().remedy, HasSubstr("BGT"));
}

TEST_F(ReadSources, ACutZipIsAnErrorWithItsName) {
  const std::string whole = zipped({{"bgt_wegdeel.gml", testText("bgt_wegdeel.gml")}});
  Read read = readFiles({write("cut.zip", whole.substr(0, whole.size() / 2))});
  ASSERT_FALSE(read.records);
  EXPECT_THAT(read.records.error().file, HasSubstr("cut.zip"));
  EXPECT_THAT(read.records.error().problem, HasSubstr("cut short"));
}

TEST_F(ReadSources, AnErrorInsideAZipNamesTheMember) {
  const std::string cut = testText("bgt_wegdeel.gml").substr(0, 2000);
  Read read = readFiles({write("area.zip", zipped({{"bgt_wegdeel.gml", cut}}))});
  ASSERT_FALSE(read.records);
  EXPECT_THAT(read.records.error().file, HasSubstr("area.zip/bgt_wegdeel.gml"));
  EXPECT_THAT(read.records.error().object, HasSubstr("line"));
}

TEST_F(ReadSources, NothingToReadIsAnError) {
  Read zip = readFiles({write("notes.zip", zipped({{"notes.txt", "hello"}}))});
  ASSERT_FALSE(zip.records);
  EXPECT_EQ(zip.records.error().problem, "holds nothing that can be read");
  write("folder/notes.txt", "hello");
  EXPECT_FALSE(readFiles({folder_.path() / "folder"}).records);
}

TEST_F(ReadSources, PlansWithoutAPlaceDoNotMixWithTheMap) {
  Read read = readFiles({testFile("bgt_wegdeel.gml"), testFile("plan.geojson")});
  ASSERT_FALSE(read.records);
  EXPECT_THAT(read.records.error().remedy, HasSubstr("28992"));
}

TEST_F(ReadSources, StopsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  SilentProgress progress(stop.get_token());
  BuildReport report;
  const auto records = readSources({testFile("bgt_wegdeel.gml")}, {}, progress, report);
  ASSERT_FALSE(records);
  EXPECT_EQ(records.error().kind, ErrorKind::interrupted);
}

} // namespace
} // namespace loopstad::twin::io
