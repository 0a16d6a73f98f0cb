package dev.bulletproof.rewrite;

import static dev.bulletproof.rewrite.Proposals.WORKBENCH;
import static dev.bulletproof.rewrite.Proposals.edit;
import static dev.bulletproof.rewrite.Proposals.stronger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletproof.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewriterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Was responsible for managing vendor contracts | Managed vendor contracts",
                "Responsible for overseeing the cutover of two billing systems | Oversaw the cutover of two billing systems",
                "Managing budgets and preparing reports | Managed budgets and prepared reports",
                "Coordination with vendors | Coordinated with vendors",
                "Monitoring of site work and checking of drawings | Monitored site work and checked drawings",
                "I cut deploy time from 45 min to 7 with Argo CD | Cut deploy time from 45 min to 7 with Argo CD",
                "Modules were tested by me | Tested modules",
                "The pier was repaired by me and two welders | Repaired the pier with two welders",
                "The fields were ploughed by me; a contractor sowed them | Ploughed the fields; a contractor sowed them",
                "Managed to repair 12 sewing machines | Repaired 12 sewing machines",
                "Ended up rewriting 40 pages of the handbook | Rewrote 40 pages of the handbook",
                "Used to repair clocks and tune pianos | Repaired clocks and tuned pianos",
                "Job involved clearing snow from platforms | Cleared snow from platforms",
                "Carried out inspections of 14 lifts | Inspected 14 lifts",
                "Undertook cleaning of 14 chimneys | Cleaned 14 chimneys",
                "Daily milking of 60 cows | Milked 60 cows daily",
                "Regular servicing of 12 lifts | Regularly serviced 12 lifts",
                "There were 14 leaks, which I sealed | Sealed 14 leaks",
                "The crane was dismantled under my supervision | Supervised the dismantling of the crane",
                "It was my duty to ring the bell | Rang the bell",
                "Responsible for cataloguing 4000 stamps | Catalogued 4000 stamps",
                "I've trained 12 guides | Trained 12 guides",
                "Acted as interpreter for three lawyers | Interpreted for three lawyers",
                "He handled the stock of 3 shops | Handled the stock of 3 shops",
                "The candidate handled the stock of 3 shops | Handled the stock of 3 shops",
                "I was the one who caught the error in the lease | Caught the error in the lease",
                "Responsible for growing tomatoes under glass | Grew tomatoes under glass",
                "Served as liaison between the client and internal teams | Liaised between the client and internal teams",
                "Backlog grooming, sprint planning and UAT support | Groomed backlog, planned sprints and supported UAT",
                "Responsible for meeting with suppliers | Met with suppliers",
                "Duties included scheduling staff, ordering stock and dealing with complaints. | Scheduled staff, ordered stock and dealt with complaints."
            })
    void the_verb_that_the_text_holds_leads(String bullet, String mended) {
        assertThat(edit(bullet)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regularly checking fire doors | Regularly checked fire doors",
                "Keying in 300 orders a day | Keyed in 300 orders a day",
                "Tasked with answering about 70 calls a day | Answered about 70 calls a day",
                "Responsible for the purchase of uniforms | Purchased uniforms",
                "Responsible for inventory management at two depots | Managed inventory at two depots",
                "Duties included cutting, colouring and drying hair | Cut, coloured and dried hair",
                "Sterilisation of knives and setting up of two theatres | Sterilised knives and set up two theatres",
                "As shift lead, I scheduled 14 packers | Scheduled 14 packers as shift lead",
                "A colleague and I balanced the till | Balanced the till with a colleague",
                "I would check the alarms every night | Checked the alarms every night",
                "I am teaching two classes | Teach two classes",
                "Supported the head chef by filleting fish | Filleted fish for the head chef",
                "Performed monthly inspections of 18 lifts | Inspected 18 lifts monthly",
                "Performed maintenance on 11 generators | Maintained 11 generators",
                "In charge of staff training at a call centre | Trained staff at a call centre",
                "Disposing of solvent waste at two plants | Disposed of solvent waste at two plants",
                "Responsible for procurement of reagents and disposal of solvents | Procured reagents and disposed of solvents",
                "Responsible for procurement of reagents and disassembly of rigs | none",
                "Duties included, but were not limited to, sorting books and dusting shelves | Sorted books and dusted shelves",
                "Responsible for sorting donations and pricing books | none",
                "Responsible for setting tables and polishing glasses | Set tables and polished glasses",
                "Duties included hemming skirts, taking in coats and sewing on badges | Hemmed skirts, took in coats and sewed on badges",
                "My duties included the preparation of meals and the cleaning of the kitchen | Prepared meals and cleaned the kitchen"
            })
    void what_opens_a_line_goes_where_it_belongs(String bullet, String mended) {
        assertThat(edit(bullet)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tasked with building a donor database from paper files",
                "My colleagues and I wrote the reply to the closure plan",
                "Supported growth by hiring four engineers",
                "I would have led the audit every year",
                "Responsible for the delivery of a tram depot",
                "To find stores with most sales",
                "To pursue a career in nursing",
                "Seeking employment in the field of sports",
                "I look forward to working in a team",
                "Machine Learning by a university",
                "Data Analysis: SQL, Excel",
                "Programming Languages - Kotlin, Java",
                "I am learning Kubernetes and Terraform"
            })
    void what_was_not_the_authors_act_is_left_alone(String bullet) {
        assertThat(edit(bullet)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Helped build the booking engine",
                "Worked on big data technologies for a banking client",
                "Framework was upgraded to the latest version",
                "We migrated finance batch jobs to Snowflake",
                "Responsible for ensuring that all projects were delivered on time",
                "Jointly responsible for managing 12 vendors"
            })
    void the_share_of_the_author_stays_as_it_was(String bullet) {
        assertThat(edit(bullet)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responsible for increasing sales in the region",
                "Responsible for managing accounts and growing the customer base",
                "Accountable for meeting the quarterly targets of four stores",
                "Tasked with getting a disallowed answer out of the assistant",
                "In charge of improving the intake of new patients",
                "Duties included preventing losses and closing tills",
                "Had to cut costs by 10%",
                "Had the task of doubling membership",
                "It was my job to raise standards",
                "Work entailed improving morale",
                "Role required winning tenders",
                "Held responsibility for increasing footfall",
                "Was put in charge of cutting waste",
                "Responsible for keeping spoilage below 3%",
                "Responsible for winning tenders"
            })
    void a_change_that_was_asked_for_is_not_told_as_if_it_had_come(String bullet) {
        assertThat(edit(bullet)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Designed a model which is robust to intermediate failures | none",
                "Technical lead for an API consolidation project spanning multiple years | none",
                "Constructed a website which has been used by several companies | none",
                "Includes a network module that wraps the client | none",
                "React - for a drag and drop proof of concept | none",
                "Tailored the message to clients with a wide range of concerns | none",
                "To help fight code bloat, I wrote a linter | none",
                "Working with a senior designer, I templated the visual formats | none",
                "Designed a state machine for more robust autonomous behaviour, with failsafes | none",
                "Built neural network models in TensorFlow for different tasks | none",
                "Backend Software Engineer working on a security product | none",
                "MAWW: a program that animates desktop backgrounds | none"
            })
    void no_edit_is_better_than_one_that_bends_the_text(String bullet, String mended) {
        assertThat(edit(bullet)).isEqualTo(mended);
    }

    /** What an edit must not take over from others, nor tell as done. */
    @ParameterizedTest
    @CsvFileSource(resources = "/rewrite/left-alone.txt", delimiter = '|')
    void nothing_is_claimed_that_the_line_leaves_open(String bullet) {
        assertThat(edit(bullet)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Co-managing a team of nine and co-writing the rota | Co-managed a team of nine and co-wrote the rota",
                "Assessing the claims and then writing to the policyholders | Assessed the claims and then wrote to the policyholders",
                "Handling the migration, which includes two cutovers | Handled the migration, which included two cutovers",
                "Planning menus and costing recipes | Planned menus and costed recipes",
                "Half of the code was written by me | Wrote half of the code",
                "Data entry and invoice filing | Entered data and filed invoices",
                "Successful completion of 12 kitchen refits | Completed 12 kitchen refits",
                "I led a team of cooks and together we served 400 meals | Led a team of cooks and together we served 400 meals"
            })
    void what_the_line_tells_is_told_still(String bullet, String mended) {
        assertThat(edit(bullet)).isEqualTo(mended);
    }

    @Test
    void a_technology_stands_before_results_and_each_result_is_whole_inside_its_slot() {
        assertThat(edit("Managed the development of a new software platform.")).isEqualTo("none");
        assertThat(stronger("Managed the development of a new software platform."))
                .isEqualTo("Led the development of a new software platform using [technology stack],"
                        + " [reducing infrastructure cost by N%] and [improving application performance by N%].");
    }

    @Test
    void where_no_verb_is_in_the_text_the_verb_is_a_choice() {
        assertThat(stronger("Responsible for the office move"))
                .startsWith("[Ran | Prepared | Coordinated] the office move");
    }

    @Test
    void weak_openers_are_mended_where_people_said_they_can_be() {
        List<EditableBullet> judged = EditableBullet.all().stream()
                .filter(bullet -> !bullet.borderline())
                .toList();
        List<EditableBullet> editable =
                judged.stream().filter(EditableBullet::editable).toList();
        long mended = editable.stream()
                .filter(bullet -> !edit(bullet.text()).equals("none"))
                .count();
        assertThat((double) mended / editable.size()).isGreaterThanOrEqualTo(.95);
        assertThat(judged.stream().filter(bullet -> !bullet.editable()))
                .allSatisfy(bullet -> assertThat(edit(bullet.text()))
                        .satisfiesAnyOf(
                                edit -> assertThat(edit).isEqualTo("none"),
                                edit -> assertThat(edit)
                                        .startsWith(bullet.text().split(" ", 2)[0] + " ")));
    }

    @Test
    void every_rewrite_keeps_law_1_by_a_checker_of_its_own() {
        for (EditableBullet bullet : EditableBullet.all()) {
            WORKBENCH.rewrite(bullet.text()).rewrite().ifPresent(rewrite -> {
                if (rewrite.edit() != null) {
                    assertThat(PlainTokens.faults(bullet.text(), rewrite.edit()))
                            .isEmpty();
                }
                if (rewrite.stronger() != null) {
                    String bare = PlainTokens.cut(rewrite.stronger(), rewrite.slots());
                    assertThat(PlainTokens.faults(bullet.text(), bare)).isEmpty();
                }
            });
        }
    }

    @Test
    void an_accepted_edit_draws_no_other() {
        assertThat(EditableBullet.all().stream()
                        .map(bullet -> edit(bullet.text()))
                        .filter(edit -> !edit.equals("none")))
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit(edit)).isEqualTo("none"));
    }

    @Test
    void the_guard_has_nothing_to_hold_back() {
        Workbench fresh = new Workbench(Settings.defaults(LocalDate.of(2026, 1, 1)));
        EditableBullet.all().forEach(bullet -> fresh.rewrite(bullet.text()));
        assertThat(fresh.withheld()).isZero();
    }
}
