// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace loopstad::twin::io {
namespace {

const BgtRecord* find(const Records& records, const std::string& id) {
  const auto at = std::ranges::find(records.bgt, id, &BgtRecord::lokaalId);
  return at == records.bgt.end() ? nullptr : &*at;
}

class BgtGml : public testing::Test {
protected:
  void readFile(const std::string& name) {
    read = readFiles({testFile(name)});
    ASSERT_TRUE(read.records) << describe(read.records.error());
  }
  const BgtRecord& record(const std::string& id) {
    const BgtRecord* const found = find(*read.records, id);
    EXPECT_NE(found, nullptr) << id;
    static const BgtRecord none;
    return found == nullptr ? none : *found;
  }
  Read read;
};

TEST_F(BgtGml, LeavesHistoryOutAndSaysWhy) {
  readFile("bgt_wegdeel.gml");
  EXPECT_EQ(read.records->bgt.size(), 5U);
  EXPECT_EQ(find(*read.records, "G0001.ended"), nullptr);
  EXPECT_EQ(find(*read.records, "G0001.terminated"), nullptr);
  EXPECT_EQ(read.report.found(Finding::dropped, "ended (eindRegistratie)"), 1U);
  EXPECT_EQ(read.report.found(Finding::dropped, "ended (terminationDate)"), 1U);
  EXPECT_EQ(read.report.counted("bgt_wegdeel.gml", "records read"), 7U);
  EXPECT_EQ(read.report.counted("bgt_wegdeel.gml", "current"), 5U);
}

TEST_F(BgtGml, MarksWhatIsPlanned) {
  readFile("bgt_wegdeel.gml");
  EXPECT_TRUE(record("G0001.planned").planned);
  EXPECT_FALSE(record("G0001.current").planned);
  EXPECT_EQ(read.report.found(Finding::planned, "status plan"), 1U);
  EXPECT_EQ(record("G0001.planned").surface, "transitie");
  EXPECT_EQ(read.report.found(Finding::note, "in transition: not yet classified"), 1U);
}

TEST_F(BgtGml, TrimsValuesAndEmptiesVoidOnes) {
  readFile("bgt_wegdeel.gml");
  EXPECT_EQ(record("G0001.current").function, "voetpad");
  EXPECT_EQ(record("G0001.current").plusSurface, "");
  EXPECT_EQ(record("G0001.crest").surface, "");
  EXPECT_EQ(read.report.counted("bgt_wegdeel.gml", "values trimmed"), 1U);
  EXPECT_EQ(read.report.counted("bgt_wegdeel.gml", "values waardeOnbekend"), 2U);
  EXPECT_EQ(read.report.counted("bgt_wegdeel.gml", "nil kruinlijnWegdeel"), 1U);
}

TEST_F(BgtGml, ASecondGeometryNeitherStopsNorReplacesTheFirst) {
  readFile("bgt_wegdeel.gml");
  EXPECT_DOUBLE_EQ(areaOf(record("G0001.crest").geometry), 100.0);
  EXPECT_TRUE(record("G0001.crest").geometry.lines.empty());
  EXPECT_EQ(record("G0001.crest").level, 1);
  EXPECT_EQ(read.report.counted("bgt_wegdeel.gml", "other geometry kruinlijnWegdeel"), 1U);
}

TEST_F(BgtGml, NeighboursAlongAnArcShareItsPoints) {
  readFile("bgt_wegdeel.gml");
  const Ring& left = record("G0001.left").geometry.polygons.at(0).outer;
  const Ring& right = record("G0001.right").geometry.polygons.at(0).outer;
  const auto onArc = [](Vec2 p) { return p.x > 100020.0 && p.x < 100025.5; };
  Ring fromLeft;
  Ring fromRight;
  std::ranges::copy_if(left, std::back_inserter(fromLeft), onArc);
  std::ranges::copy_if(right, std::back_inserter(fromRight), onArc);
  std::ranges::reverse(fromRight);
  EXPECT_GT(fromLeft.size(), 10U);
  EXPECT_EQ(fromLeft, fromRight);
}

TEST_F(BgtGml, PandKeepsItsFootprintAndItsBagId) {
  readFile("bgt_mixed.gml");
  const BgtRecord& pand = record("G0001.pand");
  EXPECT_EQ(pand.layer, BgtLayer::pand);
  EXPECT_EQ(pand.bagIds, std::vector<std::string>{"0001100000000001"});
  EXPECT_DOUBLE_EQ(areaOf(pand.geometry), 48.0);
  EXPECT_TRUE(pand.geometry.points.empty());
  EXPECT_EQ(read.report.found(Finding::assumed, "no srsName: RD New assumed"), 1U);
}

TEST_F(BgtGml, LabelsTreesAndHedges) {
  readFile("bgt_mixed.gml");
  EXPECT_EQ(record("G0001.label").text, "Proefstraat");
  EXPECT_EQ(record("G0001.label").geometry.points, (std::vector<Vec2>{{100005, 400005}}));
  EXPECT_EQ(record("G0001.tree").plusFunction, "boom");
  EXPECT_EQ(record("G0001.tree").geometry.points.size(), 1U);
  EXPECT_EQ(record("G0001.hedge").geometry.lines.size(), 1U);
}

TEST_F(BgtGml, CountsAClassThatItDoesNotKnowByName) {
  readFile("bgt_mixed.gml");
  EXPECT_EQ(read.report.counted("bgt_mixed.gml", "unknown class Zweefbrug"), 1U);
  EXPECT_EQ(find(*read.records, "G0001.unknown"), nullptr);
}

TEST_F(BgtGml, TellsTheDayOfTheNewestPublication) {
  readFile("bgt_mixed.gml");
  EXPECT_EQ(read.records->sources.at(0).date, "2020-02-03");
}

TEST_F(BgtGml, ReadsTheFlatFormAlike) {
  readFile("bgt_light.gml");
  EXPECT_EQ(read.records->sources.at(0).format, "BGT GML light");
  EXPECT_EQ(read.records->sources.at(0).date, "2016-01-15");
  ASSERT_EQ(read.records->bgt.size(), 5U);
  const BgtRecord& path = record("G0001.path");
  EXPECT_EQ(path.layer, BgtLayer::wegdeel);
  EXPECT_EQ(path.function, "voetpad");
  EXPECT_EQ(path.surface, "open verharding");
  EXPECT_EQ(path.plusSurface, "tegels");
  EXPECT_DOUBLE_EQ(areaOf(path.geometry), 100.0);
  EXPECT_TRUE(path.geometry.lines.empty());
  EXPECT_EQ(record("G0001.green").surface, "transitie");
  EXPECT_EQ(record("G0001.deck").function, "dek");
  EXPECT_EQ(record("G0001.deck").level, 1);
  EXPECT_EQ(record("G0001.pand").bagIds, std::vector<std::string>{"0001100000000001"});
  EXPECT_DOUBLE_EQ(areaOf(record("G0001.pand").geometry), 48.0);
  EXPECT_EQ(record("G0001.label").text, "Proefstraat");
  EXPECT_EQ(record("G0001.label").geometry.points.size(), 2U);
  EXPECT_EQ(read.report.found(Finding::dropped, "ended (terminationDate)"), 1U);
  EXPECT_EQ(read.report.counted("bgt_light.gml", "other geometry kruinlijn"), 1U);
  EXPECT_EQ(read.report.counted("bgt_light.gml", "other geometry nummeraanduidingreeks"), 1U);
}

std::string withGeometry(const std::string& geometry) {
  return R"(<CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns:gml="http://www.opengis.net/gml">
<cityObjectMember><imgeo:Scheiding gml:id="b1"><imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging><imgeo:lokaalID>G1.x</imgeo:lokaalID><imgeo:bgt-type>muur</imgeo:bgt-type><imgeo:geometrie2dOverigeConstructie>)" +
         geometry + "</imgeo:geometrie2dOverigeConstructie></imgeo:Scheiding></cityObjectMember></CityModel>";
}

/// The reason for which an object with this geometry is dropped; empty when it is taken.
std::string reasonFor(const std::string& geometry) {
  const Read read = readText("scheiding.gml", withGeometry(geometry));
  EXPECT_TRUE(read.records);
  for (const Finding& f : read.report.findings())
    if (f.action == Finding::dropped) return f.reason + ": " + f.detail;
  return {};
}

TEST(BgtGmlGeometry, IsDroppedWithAReason) {
  EXPECT_EQ(
      reasonFor("<gml:LineString><gml:posList>100000 400000 100001 400000</gml:posList></gml:LineString>"),
      "");
  EXPECT_EQ(reasonFor("<gml:LineString><gml:posList>100000 400000 100001</gml:posList></gml:LineString>"),
            "geometry broken: the number of coordinates does not fit their dimension");
  EXPECT_EQ(reasonFor("<gml:LineString><gml:posList>100000 zwolle 1 2</gml:posList></gml:LineString>"),
            "geometry broken: a coordinate is no number");
  EXPECT_EQ(reasonFor("<gml:LineString srsName=\"urn:ogc:def:crs:EPSG::4258\"><gml:posList>52 5 53 "
                      "5</gml:posList></gml:LineString>"),
            "coordinates not in RD New: urn:ogc:def:crs:EPSG::4258");
  EXPECT_EQ(reasonFor("<gml:LineString><gml:posList>5 52 6 53</gml:posList></gml:LineString>"),
            "coordinates outside RD New: ");
  EXPECT_EQ(reasonFor("<gml:Clothoid><gml:posList>100000 400000 100001 400000</gml:posList></gml:Clothoid>"),
            "geometry of a kind that is not known: Clothoid");
  EXPECT_EQ(reasonFor(""), "no geometry: ");
}

TEST(BgtGmlGeometry, AnXmlThatBreaksOffNamesTheLine) {
  const std::string whole = testText("bgt_wegdeel.gml");
  Read read = readText("cut.gml", std::string_view(whole).substr(0, 3000));
  ASSERT_FALSE(read.records);
  EXPECT_EQ(read.records.error().file, "cut.gml");
  EXPECT_THAT(read.records.error().object, testing::StartsWith("line "));
  EXPECT_FALSE(read.records.error().remedy.empty());
}

} // namespace
} // namespace loopstad::twin::io
