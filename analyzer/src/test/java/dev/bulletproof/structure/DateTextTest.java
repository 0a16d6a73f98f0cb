package dev.bulletproof.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.model.Period;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan 2020 – Present | 2020-01 to present",
                "01/2020-03/2021 | 2020-01 to 2021-03",
                "2019–21 | 2019 to 2021",
                "2019 - 2021 | 2019 to 2021",
                "Summer 2018 | to 2018",
                "Fall 2020 – Spring 2021 | 2020 to 2021",
                "since 2019 | 2019 to present",
                "2020 to date | 2020 to present",
                "Q1 2020 - Q2 2021 | 2020-01 to 2021-06",
                "Mar '19 — Jun '21 | 2019-03 to 2021-06",
                "June 2017 until August 2019 | 2017-06 to 2019-08",
                "Sept. 2015 through Oct. 2016 | 2015-09 to 2016-10",
                "May 2019 – Current | 2019-05 to present",
                "2021-03 – 2022-11 | 2021-03 to 2022-11",
                "Jun – Aug 2016 | 2016-06 to 2016-08",
                "(04/2018 - Ongoing) | 2018-04 to present",
                "August 2015 – | 2015-08 to present",
                "12 May 2014 to 3 June 2015 | 2014-05 to 2015-06",
                "Acme, Boston, 1998-2003, Engineer | 1998 to 2003",
                "B.Sc., 2016 | to 2016",
            })
    void reads_the_ways_dates_are_written(String text, String expected) {
        assertThat(DateText.in(text).map(DateText::period).map(DateTextTest::said))
                .isEqualTo(Optional.of(expected));
    }

    private static String said(Period period) {
        String end = period.present() ? "present" : String.valueOf(period.end());
        return (period.start() == null ? "" : period.start() + " ") + "to " + end;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cut costs by $2020 a month",
                "Moved 1950-line scripts",
                "Served 20,000 users",
                "call 412-555-0120",
                "version 2.2019.1",
                "10-20% fewer tickets"
            })
    void numbers_are_no_dates(String text) {
        assertThat(DateText.in(text)).isEmpty();
    }
}
