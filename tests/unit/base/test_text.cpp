// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

namespace loopstad {
namespace {

class Text : public testing::Test {
protected:
  ~Text() override { chooseLanguage(Language::english); }
};

TEST_F(Text, KnowsTheLanguagesByTheirTags) {
  for (const char* tag : {"nl", "nl_NL.UTF-8", "nl-BE", "NL"})
    EXPECT_EQ(languageFrom(tag), Language::dutch) << tag;
  for (const char* tag : {"en", "en_GB.UTF-8", "C", "C.UTF-8", "POSIX"})
    EXPECT_EQ(languageFrom(tag), Language::english) << tag;
  for (const char* tag : {"", "fr_FR.UTF-8", "nld", "enx", "n"})
    EXPECT_EQ(languageFrom(tag), std::nullopt) << tag;
}

TEST_F(Text, IsEnglishAtFirst) {
  EXPECT_EQ(chosenLanguage(), Language::english);
  EXPECT_STREQ(tr("Level of service"), "Level of service");
}

TEST_F(Text, IsDutchFromTheCatalogueAndBack) {
  chooseLanguage(Language::dutch);
  EXPECT_EQ(chosenLanguage(), Language::dutch);
  EXPECT_STREQ(tr("Level of service"), "Kwaliteitsniveau (LOS)");
  chooseLanguage(Language::english);
  EXPECT_STREQ(tr("Level of service"), "Level of service");
}

TEST_F(Text, WithoutTranslationStaysEnglish) {
  const std::string unknown = "A text that no catalogue has";
  chooseLanguage(Language::dutch);
  EXPECT_EQ(tr(unknown.c_str()), unknown);
  EXPECT_STREQ(tr(translatable("Level of service")), "Kwaliteitsniveau (LOS)");
}

TEST_F(Text, EmptyStaysEmpty) {
  const std::string nothing;
  chooseLanguage(Language::dutch);
  EXPECT_STREQ(tr(nothing.c_str()), "");
}

TEST_F(Text, FillsInValuesAfterTranslating) {
  EXPECT_EQ(tr("{} persons, {:.0f} s, seed {}", 312, 59.6, 7), "312 persons, 60 s, seed 7");
  chooseLanguage(Language::dutch);
  EXPECT_EQ(tr("{} persons, {:.0f} s, seed {}", 312, 59.6, 7), "312 personen, 60 s, toevalsgetal 7");
}

TEST_F(Text, ErrorsAreInTheLanguageOfTheUser) {
  chooseLanguage(Language::dutch);
  EXPECT_EQ(describe(interruptedError()), "onderbroken; start het opnieuw om het af te maken");
  EXPECT_EQ(describe(readTextFile("/").error()), "/: is een map; noem een bestand");
  // The C library has a Dutch text only where its language pack is installed.
  EXPECT_EQ(describe(readTextFile("/no/such/file").error()).find("No such file"), std::string::npos);
}

TEST_F(Text, NumbersKeepTheirPoint) {
  chooseLanguage(Language::dutch);
  EXPECT_EQ(fmt::format("{:.2f}", 1.5), "1.50");
  EXPECT_EQ(std::stod("1.5"), 1.5);
}

} // namespace
} // namespace loopstad
