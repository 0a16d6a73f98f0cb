package dev.bulletproof.rewrite;

import static dev.bulletproof.rewrite.Proposals.stronger;
import static dev.bulletproof.rewrite.Proposals.variants;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which slots a line gets and where they stand; where none reads well there is no stronger form, only questions. */
class SlotRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Provided regular status updates to leadership and key stakeholders. | Provided regular status updates to leadership and key stakeholders, [informing which decisions].",
                "Led many technical programs across several engineering teams"
                        + " | Led [N] technical programs across [M] engineering teams, [achieving what result]",
                "Brought warehouse robots onto ROS 2 with the controls supplier"
                        + " | Brought [N] warehouse robots onto ROS 2 with the controls supplier",
                "Attended site meetings, answered queries and drafted letters to the planners"
                        + " | Attended site meetings, answered queries and drafted [N] letters to the planners",
                "Transformed raw data into a strategic asset"
                        + " | Transformed raw data into a strategic asset, [achieving what result]"
            })
    void a_count_stands_before_what_can_be_counted(String bullet, String stronger) {
        assertThat(stronger(bullet)).isEqualTo(stronger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Improved the onboarding experience and increased customer satisfaction"
                        + " | Improved the onboarding experience and increased customer satisfaction by [N%]",
                "Led initiatives that reduced costs | Led initiatives that reduced costs by [N%]",
                "Strengthened the organization's security posture | Strengthened the organization's security posture, [as shown by what]"
            })
    void a_change_asks_for_its_size_where_one_figure_measures_it(String bullet, String stronger) {
        assertThat(stronger(bullet)).isEqualTo(stronger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ensured timely delivery of projects as per agreed timelines | timelines [by doing what]",
                "Built and maintained lasting relations with local farmers | [as shown by what]",
                "Championed a culture of rigour across the portfolio | [as shown by what]",
                "Owned the roadmap for core offerings, ensuring alignment with company goals | [as shown by what]",
                "Used QGIS to map footpaths for a national park | [with what result]",
                "Tuned the detections for credential theft, muting the noisy ones only after review | [with what result]",
                "Automated login and payment checks with Cypress | [saving N hours a week]",
                "Trained bank staff on Epic charting | [enabling them to do what]",
                "Built a booking workflow for ferry agents | [enabling whom to do what]",
                "Implemented screening practices to streamline admissions | [with what result]",
                "Prepared weekly sales reports for the regional manager | [informing which decisions]",
                "Provided regular updates to the harbour board | [informing which decisions]",
                "Tested soil samples for lead | [finding what]",
                "Counted stock in the bonded store | store [how often]",
                "Opened the shop and banked the takings | takings [how often]",
                "Demonstrated teamwork with porters at all times | times [by doing what]",
                "Surveyed the culverts of a mountain road for cracks and silt | [leading to which decisions]",
                "Monitored dissolved oxygen in the trout ponds | [catching what]",
                "Managed the migration of a parish website to a shared host | [keeping downtime to N minutes]"
            })
    void the_end_of_the_line_and_the_kind_of_act_choose_the_result(String bullet, String end) {
        assertThat(stronger(bullet)).endsWith(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Worked on the embedded firmware of a milk analyser",
                "Worked with 3 translators on a Basque edition of the guidebook",
                "Participated in internal audits of the dairy's hygiene plan",
                "Assisted in labelling 50,000 chest X-rays"
            })
    void shared_work_asks_for_the_own_part_and_for_nothing_else(String bullet) {
        assertThat(stronger(bullet)).isEqualTo(bullet + ": [what you did yourself]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Software development and maintenance | Developed and maintained software using [technology stack]",
                "Modules were tested and deployed to production by me"
                        + " | Tested and deployed [N] modules to production using [technology stack]"
            })
    void a_technology_stands_behind_the_object_and_what_belongs_to_it(String bullet, String stronger) {
        assertThat(stronger(bullet)).isEqualTo(stronger);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved the depot to a new rota, resulting in improved safety and reliability",
                "Improved test coverage, and refactored existing code",
                "Studied tidal models and their use on the estuary",
                "Designed a ticketing page (Ongoing)",
                "Chaired the change board that approves schema changes to the ledger",
                "Supports over 15 streaming services, and more!",
                "Mentor and Tutor with the Urban League",
                "Partly responsible for managing the tasting room",
                "Ported a robot's code to ROS Kinetic. Tested it on site",
                "Attend meetings on dredging",
                "Two months of night shifts",
                "8th place in a regional contest",
                "Ministry of Fisheries, planning unit",
                "HTML, CSS, JavaScript and jQuery",
                "Recorded tide levels used to set lock times",
                "Expected to achieve monthly sales of 40 season tickets",
                "Grew wheat despite many challenges",
                "Wore many hats in a small museum",
                "Managed a theatre's box office and its four clerks",
                "Washed cups and wore a badge every day",
                "Drove a delivery van across Kent",
                "I am in charge of the cold store",
                "Passionate about moulding young minds",
                "Good knowledge of fire doors and sprinkler codes",
                "Gained exposure to contract administration and cost control",
                "Moved razor blades behind the counter and losses on the line dropped to nil",
                "Cleaning products sales representative, Brittany",
                "Logged boreholes on six road sites"
            })
    void where_no_slot_reads_well_there_is_none(String bullet) {
        assertThat(stronger(bullet)).isEqualTo("none");
    }

    @Test
    void variants_differ_in_kind() {
        assertThat(variants("Managed the development of a new software platform."))
                .containsExactly(
                        "[Reduced infrastructure cost by N%] and [improved application performance by N%] by leading the"
                                + " development of a new software platform using [technology stack].",
                        "Led the development of a new software platform, [reducing infrastructure cost by N%].");
        assertThat(variants("Led many technical programs across several engineering teams"))
                .containsExactly("Across [M] engineering teams, led [N] technical programs, [achieving what result]");
    }
}
