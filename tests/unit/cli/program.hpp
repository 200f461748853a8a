// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs the real program as a child process.
///
///   const Outcome done = loopstad({"scenario", "list"});
///   EXPECT_EQ(done.exitCode, 0);
///
///   Child child({"run", "long.yaml"});            // goes on beside the test
///   child.interrupt();                            // Ctrl-C
///   const Outcome stopped = child.wait();
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace loopstad::test {

struct Outcome {
  int exitCode = -1; ///< 128 + signal when one ended it
  std::string out;
  std::string err;
};

struct Surroundings {
  std::filesystem::path folder = {};         ///< the child's working folder; empty: the test's
  std::vector<std::string> environment = {}; ///< "LANG=nl_NL.UTF-8", on top of a plain one in English
  long largestFile_bytes = 0;                ///< writing beyond it fails as on a full disk; 0: no limit
  std::filesystem::path output = {};         ///< where standard output goes; empty: into Outcome::out
};

class Child {
public:
  explicit Child(const std::vector<std::string>& arguments, const Surroundings& around = {});
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// What it wrote to standard error so far.
  [[nodiscard]] std::string errorSoFar() const;
  /// Waits until standard error holds text; false when the child ends or half a minute goes by first.
  [[nodiscard]] bool says(const std::string& text) const;
  void interrupt() const;
  void killOff() const; ///< without a chance to tidy up
  [[nodiscard]] Outcome wait();

private:
  pid_t pid_ = -1;
  std::filesystem::path capture_;
};

[[nodiscard]] Outcome loopstad(const std::vector<std::string>& arguments, const Surroundings& around = {});

/// A fresh folder of the running test.
[[nodiscard]] std::filesystem::path freshFolder();
void writeFile(const std::filesystem::path& file, const std::string& text);
[[nodiscard]] std::string readFile(const std::filesystem::path& file);

/// A hall of 20 m x 8 m written in the scenario itself, 30 people from west to east; seconds of walking.
[[nodiscard]] std::string hallScenario();

} // namespace loopstad::test
